import { osloDay, osloInstant } from '@helsesim/shared/oslo';
import { insertAll } from '../../platform/insert-all.ts';
import type { SimulationTables, Tx } from '../simulation-tables.ts';
import type { IdOf } from './demo-ids.ts';

type Decision = Pick<SimulationTables['consentRecord']['$inferInsert'], 'what' | 'before' | 'after' | 'channel'>;

/** CON-02, YOU-07: what was decided about whom, by whom, the earliest first. Days from the start. */
const decisions: readonly (Decision & { about: string; by: string; day: number })[] = [
  { about: 'astri', by: 'vigdis', day: -1800, what: 'consent', before: 'none', after: 'full', channel: 'assigned' },
  { about: 'einar', by: 'vigdis', day: -400, what: 'consent', before: 'none', after: 'full', channel: 'assigned' },
  { about: 'mina', by: 'jan', day: -300, what: 'consent', before: 'none', after: 'basis', channel: 'digital' },
  { about: 'sverre', by: 'vigdis', day: -150, what: 'consent', before: 'none', after: 'basis', channel: 'paper' },
  { about: 'mina', by: 'eva', day: -100, what: 'youth-access', before: 'false', after: 'true', channel: 'digital' },
  { about: 'arvid', by: 'arvid', day: -70, what: 'inactive', before: 'false', after: 'true', channel: 'digital' },
];

export async function recordConsents(tx: Tx, personId: IdOf): Promise<void> {
  const today = osloDay(tx.now);
  const rows = decisions.map(({ about, by, day, ...decision }) => ({
    id: tx.newId(),
    personId: personId(about),
    byId: personId(by),
    at: osloInstant(today.add({ days: day }), '09:00'),
    ...decision,
  }));
  await insertAll(tx, tx.tables.consentRecord, rows);
}
