import type { DialogueService } from '@helsesim/shared/dialogue/dialogue-model';
import { and, desc, eq, gte, inArray, isNotNull, isNull, lt, ne, type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import { type ConversationTables, isInPortal, type ThreadAsRead, threads } from './thread-repository.ts';

/** A citizen's conversations by their latest message, the latest first; ids sort in the order of writing. */
type Db = Reader<ConversationTables>;

export type Wanted = {
  citizenId: string;
  readerId: string;
  services: readonly DialogueService[];
  show: 'all' | 'unread' | 'open' | 'closed';
  /** Below this id, and from that on where it is said. */
  before: string | null;
  from?: string | undefined;
  limit: number;
};
type Values = Record<'citizenId' | 'readerId' | 'before' | 'from' | 'limit', unknown>;

const isShown = ({ tables: { thread, reading } }: Db, show: Wanted['show']): SQL | undefined =>
  ({
    all: undefined,
    unread: and(isNotNull(thread.lastFromOfficeId), isNull(reading.id)),
    open: ne(thread.state, 'closed'),
    closed: eq(thread.state, 'closed'),
  })[show];

const isWanted = (db: Db, { services, show, before, from }: Wanted, given: Given<Values>) => {
  const { thread } = db.tables;
  return and(
    eq(thread.citizenId, given.citizenId),
    before === null ? undefined : lt(thread.lastId, given.before),
    from === undefined ? undefined : gte(thread.lastId, given.from),
    inArray(thread.service, [...services]),
    isInPortal(db.tables),
    isShown(db, show),
  );
};

/** Put together once for each kind of question: a list of services has no place for one that is not open. */
function oncePerShape<Row>(build: (db: Db, wanted: Wanted, given: Given<Values>) => { prepare(): Prepared<Row> }) {
  const known = new Map<string, (db: Db, values: Values) => Promise<Row[]>>();
  return async (db: Db, wanted: Wanted): Promise<Row[]> => {
    const { services, show, before, from, ...of } = wanted;
    if (services.length === 0) return [];
    const shape = [show, before !== null, from !== undefined, ...services].join();
    const ask = known.get(shape) ?? query((on: Db, given: Given<Values>) => build(on, wanted, given));
    known.set(shape, ask);
    return ask(db, { ...of, before, from });
  };
}
type Prepared<Row> = { execute(values: Record<string, unknown>): Promise<Row[]> };

export const threadsBefore = oncePerShape<ThreadAsRead>((db, wanted, given) =>
  threads(db, sql`${given.readerId}`)
    .where(isWanted(db, wanted, given))
    .orderBy(desc(db.tables.thread.lastId))
    .limit(given.limit),
);

/** Only by what they are in order of: which there are, before they are read. */
export const lastIdsBefore = oncePerShape<{ id: string }>((db, wanted, given) => {
  const { thread } = db.tables;
  return db.queries
    .select({ id: thread.lastId })
    .from(thread)
    .where(isWanted(db, wanted, given))
    .orderBy(desc(thread.lastId))
    .limit(given.limit);
});
