import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MOST_AHEAD } from '@helsesim/shared/booking/booking-rules';
import { allContracts } from '@helsesim/shared/contracts';
import {
  MOST_ATTACHMENT_BYTES,
  MOST_ATTACHMENTS,
  MOST_MESSAGE_BYTES,
  MOST_TEXT,
} from '@helsesim/shared/dialogue/dialogue-model';
import * as dialogue from '@helsesim/shared/dialogue/dialogue-rules';
import { formProblemTexts } from '@helsesim/shared/forms/form-problems';
import { formWarningTexts } from '@helsesim/shared/forms/form-warnings';
import * as assignment from '@helsesim/shared/fullmakt/assignment-rules';
import { MOST_GIVEN } from '@helsesim/shared/fullmakt/fullmakt-rules';
import { MOST_INFORMATION } from '@helsesim/shared/health-station/desk-health-station-contract';
import { MOST_DAYS } from '@helsesim/shared/home-care/home-care-model';
import { MOST_STREAMS } from '@helsesim/shared/live/live-contract';
import { type ProblemCode, problemCodes, problems } from '@helsesim/shared/problem';
import { describe, expect, test } from 'vitest';

/** What the docs tell is what there is, and the reverse. A failure says what to write. */

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const pages = globSync(['*.md', 'docs/**/*.md'], { cwd: root });

/** The first cells of the table under a heading of docs/reference.md, with the whole line each stands in. */
function tableUnder(heading: string): Map<string, string> {
  const [, section = ''] = read('docs/reference.md').split(`\n## ${heading}\n`);
  const lines = section.split('\n## ')[0]?.matchAll(/^\| `([^`]+)` .*\|$/gm) ?? [];
  return new Map([...lines].map(([line, name = '']) => [name, line]));
}
const inOrder = (names: Iterable<string>) => [...names].sort();

describe('docs/reference.md', () => {
  test('has every script, and no other', () => {
    const { scripts } = JSON.parse(read('package.json'));
    expect(inOrder(tableUnder('Scripts').keys())).toEqual(inOrder(Object.keys(scripts).map((name) => `pnpm ${name}`)));
  });

  test('has every setting, and no other', () => {
    const ofServer = read('server/src/config.ts').matchAll(/^ +([A-Z][A-Z_]+): z$|^ +([A-Z][A-Z_]+): z\./gm);
    const ofTests = globSync('{tests,web}/**/*.ts', { cwd: root, exclude: ['**/node_modules/**'] }).flatMap((file) => [
      ...read(file).matchAll(/process\.env\['([A-Z_]+)'\]/g),
    ]);
    const settings = new Set([...ofServer, ...ofTests].map(([, a, b]) => a ?? b ?? ''));
    expect(settings.size).toBeGreaterThan(5);
    expect(inOrder(tableUnder('Settings').keys())).toEqual(inOrder(settings));
  });

  test('has every operation, as its contract says it', () => {
    const said = allContracts.map(
      ({ name, method, path, summary }) => `| \`${name}\` | \`${method} ${path}\` | ${summary} |`,
    );
    expect(inOrder(tableUnder('Operations').values())).toEqual(inOrder(said));
  });

  test('has every limit, as it is', () => {
    const inCode = (file: string, before: string) => Number(read(file).match(`${before}(\\d+)`)?.[1]);
    const numbers: Partial<Record<ProblemCode, number>> = {
      'too-large': inCode('server/src/app.ts', 'MOST_BODY = '),
      'invalid-request': MOST_TEXT,
      'attachment-too-large': MOST_ATTACHMENT_BYTES / 1024 / 1024,
      'message-too-large': MOST_MESSAGE_BYTES / 1024 / 1024,
      'too-many-attachments': MOST_ATTACHMENTS,
      'too-many-uploads': inCode('server/src/dialogue/keep-attachment.ts', 'waiting: '),
      'too-many-waiting': dialogue.MOST_WAITING,
      'too-many-drafts': dialogue.MOST_DRAFTS,
      'too-many-templates': inCode('server/src/dialogue/templates.ts', 'MOST_TEMPLATES = '),
      'too-much-information': MOST_INFORMATION,
      'too-many-appointments': MOST_AHEAD,
      'too-many-fullmakter': MOST_GIVEN,
      'too-many-applications': assignment.MOST_WAITING,
      'too-many-days': MOST_DAYS,
      'too-many-streams': MOST_STREAMS,
      'too-many-worlds': inCode('server/src/worlds/worlds.ts', 'kept: '),
      'too-many-snapshots': inCode('server/src/worlds/worlds.ts', 'snapshots: '),
      'too-many-forms': inCode('server/src/forms/world-forms.ts', 'MOST_LOADED = '),
    };
    const lines = [...tableUnder('Limits').values()];
    expect(
      lines.map((line) =>
        line
          .match(/^\| `([\w-]+)` \| (\d+)/)
          ?.slice(1)
          .join(' '),
      ),
    ).toEqual(Object.entries(numbers).map(([code, number]) => `${code} ${number}`));
    // What passes is no limit of what one may send.
    const tooMuch = problemCodes.filter((code) => /^too-m|too-large$/.test(code) && problems[code][0] !== 503);
    expect(tooMuch.filter((code) => !(code in numbers))).toEqual([]);
  });

  test('has every problem of forms, as it is told', () => {
    const said = [
      ...Object.entries(formProblemTexts).map(([code, text]) => `| \`${code}\` | refused | ${text} |`),
      ...Object.entries(formWarningTexts).map(([code, text]) => `| \`${code}\` | warning | ${text} |`),
    ];
    expect(inOrder(tableUnder('Problems of forms').values())).toEqual(inOrder(said));
  });

  test('has every problem code, as it is told', () => {
    const said = problemCodes.map((code) => `| \`${code}\` | ${problems[code][0]} | ${problems[code][1]} |`);
    expect(inOrder(tableUnder('Problem codes').values())).toEqual(inOrder(said));
  });
});

describe.each(globSync('docs/decisions/*.md', { cwd: root }))('%s', (file) => {
  test('says what was chosen, when, and why', () => {
    const text = read(file);
    const number = file.match(/(\d{3})-[a-z0-9-]+\.md$/)?.[1];
    expect(text).toMatch(
      new RegExp(`^# ${number} .+\n\nStatus: (proposed|accepted|replaced by \\d{3}), \\d{4}-\\d\\d-\\d\\d`),
    );
    expect(text).toMatch(/\n## Choice\n\S/);
    expect(text).toMatch(/\n## Why\n\S/);
  });
});

test('every decision that code or docs refer to is there, once', () => {
  const there = globSync('docs/decisions/*.md', { cwd: root }).map((file) => file.match(/\d{3}/)?.[0] ?? file);
  expect(new Set(there).size).toBe(there.length);
  const referred = globSync('{shared,server,web}/src/**/*.{ts,tsx}', { cwd: root }).flatMap((file) =>
    [...read(file).matchAll(/docs\/decisions\/(\d{3})/g)].map(([, number]) => ({ file, number })),
  );
  expect(referred.length).toBeGreaterThan(3);
  expect(referred.filter(({ number }) => !there.includes(number ?? ''))).toEqual([]);
});

test('links between the pages lead somewhere', () => {
  const broken = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\(([^)\s]+)\)|<img[^>]+src="([^"]+)"/g)]
      .map(([, link, image]) => (link ?? image ?? '').replace(/#.*$/, ''))
      .filter((link) => link !== '' && !/^(https?|mailto):/.test(link))
      .filter((link) => !existsSync(join(root, dirname(page), link)))
      .map((link) => `${page}: ${link}`),
  );
  expect(broken).toEqual([]);
});

test('anchors in links are headings', () => {
  const anchorOf = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-');
  const broken = pages.flatMap((page) =>
    [...read(page).matchAll(/\]\(([^)\s#]*)#([^)\s]+)\)/g)]
      .filter(([, file = '']) => !/^https?:/.test(file))
      .filter(([, file = '', anchor = '']) => {
        const target = file === '' ? page : join(dirname(page), file);
        const headings = existsSync(join(root, target)) ? read(target).matchAll(/^#+ (.+)$/gm) : [];
        return ![...headings].some(([, heading = '']) => anchorOf(heading) === anchor);
      })
      .map(([link]) => `${page}: ${link}`),
  );
  expect(broken).toEqual([]);
});

test('every path that the README and the docs name in code is there', () => {
  const named = /`((?:shared|server|web|tests|migrations|scenarios|docs)\/[\w./-]*[\w/])`/g;
  const broken = pages.flatMap((page) =>
    [...read(page).matchAll(named)]
      .map(([, path = '']) => path)
      .filter((path) => !existsSync(join(root, path)))
      .map((path) => `${page}: ${path}`),
  );
  expect(broken).toEqual([]);
});

test('every rule that a scenario is marked with stands in docs/rules.md', () => {
  const rules = new Set([...read('docs/rules.md').matchAll(/^\| `([A-Z0-9-]+[a-z]?)` \|/gm)].map(([, id]) => id));
  const marks = globSync('scenarios/*.feature', { cwd: root }).flatMap((file) =>
    [...read(file).matchAll(/@(\S+)/g)].map(([, id]) => ({ file, id })),
  );
  expect(marks.length).toBeGreaterThan(50);
  expect(marks.filter(({ id }) => !rules.has(id))).toEqual([]);
});

test('nothing we keep names a machine or a place to download from', () => {
  const kept = globSync('**/*.{ts,tsx,json,yaml,md,sql,html,scss,csv,feature}', {
    cwd: root,
    exclude: ['**/node_modules/**', '**/dist/**', 'reports/**', 'data/**'],
  }).concat(['.ci/run']);
  // Written so that this line does not find itself.
  const local = /(^|[\s"'`(=])\/(ho[m]e|ro[o]t|wo[r]k|Us[e]rs|tm[p])\/|registry\.(np[m]js|ya[r]npkg)|[C]:\\/m;
  expect(kept.length).toBeGreaterThan(100);
  expect(kept.filter((file) => local.test(read(file)))).toEqual([]);
});
