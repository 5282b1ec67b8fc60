import type {
  applicationStates,
  identityProofs,
  refusalsByJudgement,
  relations,
} from '@helsesim/shared/fullmakt/fullmakt-model';
import type { PeopleTables } from '../people/people-tables.ts';
import type { Columns } from '../platform/columns.ts';

export function fullmaktTables(c: Columns, { person }: PeopleTables) {
  return {
    /** TD-03, TD-04: someone asks to have a fullmakt assigned. Whom it is about is as the applicant wrote it. */
    fullmaktApplication: c.table(
      'fullmakt_application',
      {
        id: c.text().primaryKey(),
        applicantId: c
          .text()
          .notNull()
          .references(() => person.id),
        nationalId: c.text().notNull(),
        name: c.text().notNull(),
        relation: c.text().$type<(typeof relations)[number]>().notNull(),
        identityProof: c.text().$type<(typeof identityProofs)[number]>().notNull(),
        /** The fullmakt that is to be renewed. */
        renewsId: c.text(),
        appliedAt: c.instant().notNull(),
        state: c.text().$type<(typeof applicationStates)[number]>().notNull(),
        declaredPermanent: c.boolean(),
        declaredAt: c.instant(),
        /** The staff roles of the fastlege who declared and the case worker who decided. */
        declaredById: c.text(),
        decidedAt: c.instant(),
        decidedById: c.text(),
        refusedBecause: c.text().$type<(typeof refusalsByJudgement)[number]>(),
      },
      (t) => [
        c.index('fullmakt_application_of_applicant').on(t.applicantId),
        c.index('fullmakt_application_about').on(t.nationalId),
        c.index('fullmakt_application_by_state').on(t.state, t.id),
      ],
    ),
  };
}
export type FullmaktTables = ReturnType<typeof fullmaktTables>;
