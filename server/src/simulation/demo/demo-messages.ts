import { noticesOf } from '@helsesim/shared/fullmakt/fullmakt-calendar';
import type { MessageContent } from '@helsesim/shared/inbox/inbox-model';
import { dayOfAge, isBefore, osloDay, startOfOsloDay } from '@helsesim/shared/oslo';
import { HEALTH_MAJORITY } from '@helsesim/shared/people/ages';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import { lastDayOf } from '@helsesim/shared/representation/fullmakt-period';
import { and, eq, lt, sql } from 'drizzle-orm';
import { deliver } from '../../inbox/index.ts';
import type { SimulationTables, Tx } from '../simulation-tables.ts';
import { asOf } from './demo-ids.ts';

/** What the portal would have written before the world begins: the last two months of it, the oldest read. */
const FROM_DAYS_AGO = 60;
const READ_AFTER_DAYS = 14;
/** AGE16-01: how long before the sixteenth birthday the parents are told. */
const TOLD_DAYS_BEFORE = 30;

type Row<Table extends keyof SimulationTables> = SimulationTables[Table]['$inferSelect'];
type Written = { at: Temporal.Instant; to: string; content: MessageContent };

export async function writeMessages(tx: Tx): Promise<void> {
  const { queries, tables } = tx;
  const { person, fullmakt, fullmaktApplication, parentalResponsibility, message } = tables;
  const people = new Map((await queries.select().from(person)).map((one) => [one.id, one]));
  const personOf = (id: string) => {
    const one = people.get(id);
    if (!one) throw new Error('A message in the demo world is about nobody');
    return one;
  };
  const fullmakter = await queries.select().from(fullmakt).orderBy(fullmakt.id);
  const applications = await queries.select().from(fullmaktApplication).orderBy(fullmaktApplication.id);
  const responsibilities = await queries.select().from(parentalResponsibility).orderBy(parentalResponsibility.id);

  const written = [
    ...fullmakter.flatMap(aboutFullmakt),
    ...applications.map(({ appliedAt, applicantId, name }) => ({
      at: appliedAt,
      to: applicantId,
      content: { about: 'application-received' as const, name, renewal: false },
    })),
    ...responsibilities.map(({ holderId, childId }) => aboutSixteenth(personOf(childId), holderId)),
  ];

  const today = osloDay(tx.now);
  const oldest = startOfOsloDay(today.subtract({ days: FROM_DAYS_AGO }));
  const inTime = written
    .filter(({ at }) => !isBefore(at, oldest) && isBefore(at, tx.now))
    .sort((a, b) => Temporal.Instant.compare(a.at, b.at));
  for (const { at, to, content } of inTime) await deliver(asOf(tx, at), { to, content });

  const readUpTo = startOfOsloDay(today.subtract({ days: READ_AFTER_DAYS }));
  await queries
    .update(message)
    .set({ readAt: sql`${message.at}` })
    .where(and(eq(message.channel, 'inbox'), lt(message.at, readUpTo)));
}

/** FUL-10: to the giver and the receiver, when it was given, will soon run out, has run out or was ended. */
function aboutFullmakt(fullmakt: Row<'fullmakt'>): Written[] {
  const { giverId, giverName, receiverId, receiverName, kind, areas, from, givenAt, overAt, endedAt, ending } =
    fullmakt;
  const to = lastDayOf(fullmakt);
  return (['giver', 'receiver'] as const).flatMap((role) => {
    const [reader, other] = role === 'giver' ? [giverId, receiverName] : [receiverId, giverName];
    const terms = { role, kind, other, areas, from, to };
    const happened: [Temporal.Instant, MessageContent][] = [
      [givenAt, { about: 'fullmakt-given', ...terms }],
      ...noticesOf(fullmakt).map((at): [Temporal.Instant, MessageContent] => [
        at,
        { about: 'fullmakt-expires', ...terms, days: to ? osloDay(at).until(to).days : 0 },
      ]),
    ];
    if (endedAt && ending) happened.push([endedAt, { about: 'fullmakt-ended', ...terms, ending }]);
    else if (overAt) happened.push([overAt, { about: 'fullmakt-expired', ...terms }]);
    return happened.map(([at, content]) => ({ at, to: reader, content }));
  });
}

function aboutSixteenth(child: Row<'person'>, holderId: string): Written {
  const on = dayOfAge(child.born, HEALTH_MAJORITY);
  const at = startOfOsloDay(on.subtract({ days: TOLD_DAYS_BEFORE }));
  return { at, to: holderId, content: { about: 'child-turns-sixteen', child: fullNameOf(child), on } };
}
