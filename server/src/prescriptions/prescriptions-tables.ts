import type { PrescriptionGroup } from '@helsesim/shared/prescriptions/prescriptions-contract';
import type { PeopleTables } from '../people/people-tables.ts';
import type { Columns } from '../platform/columns.ts';

export function prescriptionsTables(c: Columns, { person, staffRole }: PeopleTables) {
  return {
    prescription: c.table(
      'prescription',
      {
        id: c.text().primaryKey(),
        citizenId: c
          .text()
          .notNull()
          .references(() => person.id),
        prescriberId: c
          .text()
          .notNull()
          .references(() => staffRole.id),
        name: c.text().notNull(),
        dosage: c.text().notNull(),
        group: c.text().$type<PrescriptionGroup>().notNull(),
        prescribedOn: c.day().notNull(),
        validTo: c.day().notNull(),
        /** PAR-17: the youth's own wish that parents do not learn of it. */
        guardianReservation: c.boolean().notNull(),
      },
      (t) => [c.index('prescription_of_citizen').on(t.citizenId)],
    ),
  };
}
export type PrescriptionsTables = ReturnType<typeof prescriptionsTables>;
