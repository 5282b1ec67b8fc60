import type { ServiceCode } from '@helsesim/shared/representation/service-catalogue';
import type { Writer } from '../platform/database.ts';
import { type Given, query } from '../platform/query.ts';
import type { WorldWriter } from '../worlds/index.ts';
import type { ActivityTables } from './activity-tables.ts';

export type { ActivityTables } from './activity-tables.ts';

type Row = ActivityTables['activity']['$inferInsert'];

const insertActivity = query(
  (
    { queries, tables }: Writer<ActivityTables>,
    { id, at, actorId, citizenId, basis, service, operation, outcome }: Given<Row>,
  ) => queries.insert(tables.activity).values({ id, at, actorId, citizenId, basis, service, operation, outcome }),
);

/** Who did what for whom. Logging in, and asking what is open, belong to no service of the catalogue. */
type Happening = Omit<Row, 'id' | 'at' | 'service'> & { service: ServiceCode | 'login' | 'access' };

/** LOG-02: written in the transaction it tells of, so the log and the data cannot disagree. Refusals are logged too. */
export async function recordActivity(tx: WorldWriter<ActivityTables>, happening: Happening) {
  await insertActivity(tx, { id: tx.newId(), at: tx.now, ...happening });
}
