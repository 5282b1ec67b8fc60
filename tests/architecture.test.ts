import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Sources } from './architecture/checks.ts';
import * as check from './architecture/checks.ts';

const root = join(import.meta.dirname, '..');
const files = globSync(['{shared,server,web,tests,scenarios}/**/*.{ts,tsx,scss,feature}', 'migrations/*.ts', '*.ts'], {
  cwd: root,
  exclude: (path) => /(^|\/)(node_modules|dist)$/.test(path),
});
const house: Sources = new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
const lines = (count: number) => 'x\n'.repeat(count);

/** Each rule, with small houses that break it, so that a rule that finds nothing is known to look. */
const rules: { rule: (sources: Sources) => string[]; broken: Record<string, string>[] }[] = [
  {
    rule: check.brokenWalls,
    broken: [
      { 'shared/src/booking/booking-rules.ts': "import { get } from 'node:http';" },
      { 'shared/src/booking/booking-rules.ts': "import { bookTime } from '@helsesim/server/booking/book-time';" },
      { 'web/src/booking/BookingPage.tsx': "import type { Tables } from '@helsesim/server/schema';" },
      { 'web/src/booking/BookingPage.tsx': "const { debounce } = await import('lodash');" },
      { 'server/src/platform/routes.ts': "import { Person } from '@helsesim/shared/people/people-model';" },
      { 'server/src/worlds/world.ts': "import { personById } from '../people/index.ts';" },
      { 'server/src/people/find-people.ts': "export { viewerOf } from '../identity/index.ts';" },
      { 'server/src/identity/log-in.ts': "import {\n  citizenRoute,\n} from '../representation/index.ts';" },
      { 'server/src/booking/book-time.ts': "import { sendForm } from '../forms/index.ts';" },
      { 'server/src/representation/access.ts': "import { slotOf } from '../booking/index.ts';" },
      { 'server/src/booking/book-time.ts': "import { populate } from '../simulation/populate.ts';" },
    ],
  },
  { rule: check.roomsWithoutWalls, broken: [{ 'server/src/gossip/tell-all.ts': '' }] },
  {
    rule: check.pastTheFrontDoor,
    broken: [{ 'server/src/booking/book-time.ts': "import { personById } from '../people/people-repository.ts';" }],
  },
  {
    rule: check.readsPresentOrChance,
    broken: [
      { 'server/src/booking/book-time.ts': 'const now = Date.now();' },
      { 'shared/src/oslo.ts': 'const now = new Date();' },
      { 'web/src/home/HomePage.tsx': 'const now = Temporal.Now.instant();' },
      { 'server/src/simulation/populate.ts': 'const dice = Math.random();' },
      { 'server/src/booking/book-time.ts': 'const id = crypto.randomUUID();' },
      { 'server/src/config.ts': "import { randomBytes } from 'node:crypto';" },
    ],
  },
  {
    rule: check.castsOutsidePlatform,
    broken: [
      { 'server/src/booking/book-time.ts': 'return answer as any;' },
      { 'web/src/home/HomePage.tsx': 'return answer as unknown as Person;' },
      { 'shared/src/decision.ts': '// @ts-expect-error it works' },
      { 'server/src/booking/book-time.ts': '// biome-ignore lint: later' },
    ],
  },
  { rule: check.castsNoLongerNeeded, broken: [] },
  {
    rule: check.usesWhatIsReserved,
    broken: [
      { 'server/src/booking/booking-routes.ts': 'addDoorRoute(app, contract.getAppointment, getAppointment);' },
      { 'server/src/worlds/worlds.ts': 'const { LIMIT } = process.env;' },
      { 'server/src/worlds/worlds.ts': "db.exec('begin immediate');" },
    ],
  },
  { rule: check.tooLong, broken: [{ 'server/src/booking/book-time.ts': lines(301) }] },
  {
    rule: check.badNames,
    broken: [
      { 'server/src/booking/bookTime.ts': '' },
      { 'server/src/booking/BookTime.ts': '' },
      { 'web/src/home/home_page.tsx': '' },
      { 'server/src/booking/booking-utils.ts': '' },
      { 'server/src/booking/booking-service.ts': '' },
      { 'shared/src/helpers.test.ts': '' },
    ],
  },
  {
    rule: check.leftForLater,
    broken: [
      { 'server/src/booking/book-time.ts': `// ${'TO'}DO: check the age` },
      { 'tests/worlds.test.ts': ['test', "only('one')"].join('.') },
      { 'scenarios/bestille.feature': `@${'wip'}` },
    ],
  },
  { rule: check.defaultExports, broken: [{ 'web/src/home/HomePage.tsx': 'export default function HomePage() {}' }] },
];

describe.each(rules.map(({ rule, broken }) => ({ name: rule.name, rule, broken })))('$name', ({ rule, broken }) => {
  test('the house keeps it', () => {
    expect(house.size).toBeGreaterThan(100);
    expect(rule(house)).toEqual([]);
  });

  test.each(broken)('it sees %j', (files) => {
    expect(rule(new Map(Object.entries(files)))).toHaveLength(1);
  });
});

test('what is allowed is not complained about', () => {
  const good: Sources = new Map([
    ['shared/src/booking/booking-rules.ts', "import * as z from 'zod';\nimport { isBefore } from '../oslo.ts';"],
    ['server/src/platform/clock.ts', 'export const systemClock = { now: () => Temporal.Now.instant() };'],
    ['server/src/platform/columns.ts', 'postgres: postgresColumns as unknown as Columns,'],
    ['server/src/booking/booking-tables.ts', "import type { PeopleTables } from '../people/people-tables.ts';"],
    ['server/src/booking/book-time.ts', "import { ageOn } from '@helsesim/shared/oslo';\nconst day = new Date(0);"],
    ['server/src/app.ts', "import { worldsRoutes } from './worlds/worlds-routes.ts';"],
    ['web/src/home/HomePage.tsx', `import { Panel } from '@helsenorge/designsystem-react';\n${lines(290)}`],
    ['shared/src/representation/service-catalogue.ts', ''],
    ['web/src/booking/words.nb.ts', ''],
  ]);
  const ofAnyHouse = rules.filter(({ rule }) => rule !== check.castsNoLongerNeeded);
  expect(ofAnyHouse.flatMap(({ rule }) => rule(good))).toEqual([]);
});
