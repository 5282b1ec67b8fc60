import { osloDay, osloInstant } from '@helsesim/shared/oslo';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import { personById } from '../../people/index.ts';
import { insertAll } from '../../platform/insert-all.ts';
import type { SimulationTables, Tx } from '../simulation-tables.ts';
import type { IdOf } from './demo-ids.ts';

type ApplicationRow = SimulationTables['fullmaktApplication']['$inferInsert'];
type DemoApplication = {
  applicant: string;
  about: string;
  relation: ApplicationRow['relation'];
  appliedDay: number;
  /** By the fastlege of the list. Left out: nobody has declared anything yet. */
  declared?: { by: string; day: number };
};

/** TD-04: one at the fastlege's desk, and one at the case worker's. Days from the start. */
const applications: readonly DemoApplication[] = [
  { applicant: 'brit', about: 'alf', relation: 'child', appliedDay: -4 },
  { applicant: 'nils', about: 'marta', relation: 'spouse', appliedDay: -12, declared: { by: 'ingrid', day: -6 } },
];

export async function sendApplications(tx: Tx, { personId, roleId }: { personId: IdOf; roleId: IdOf }): Promise<void> {
  const onDay = (day: number, time: string) => osloInstant(osloDay(tx.now).add({ days: day }), time);
  const rows: ApplicationRow[] = [];
  for (const { applicant, about, relation, appliedDay, declared } of applications) {
    const person = await personById(tx, { id: personId(about) });
    if (!person) throw new Error(`Nobody in the demo world is called ${about}`);
    rows.push({
      id: tx.newId(),
      applicantId: personId(applicant),
      nationalId: person.nationalId,
      name: fullNameOf(person),
      relation,
      identityProof: 'passport',
      appliedAt: onDay(appliedDay, '19:30'),
      state: declared ? 'to-be-decided' : 'awaiting-declaration',
      ...(declared && {
        declaredPermanent: true,
        declaredAt: onDay(declared.day, '15:10'),
        declaredById: roleId(declared.by),
      }),
    });
  }
  await insertAll(tx, tx.tables.fullmaktApplication, rows);
}
