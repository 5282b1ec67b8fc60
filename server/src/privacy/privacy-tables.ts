import type { ConsentRecord } from '@helsesim/shared/privacy/privacy-contract';
import type { PeopleTables } from '../people/people-tables.ts';
import type { Columns } from '../platform/columns.ts';

export function privacyTables(c: Columns, { person }: PeopleTables) {
  return {
    /** CON-02: who decided what about someone's consent, and when. Only ever added to, and kept when all else goes. */
    consentRecord: c.table(
      'consent_record',
      {
        id: c.text().primaryKey(),
        personId: c
          .text()
          .notNull()
          .references(() => person.id),
        at: c.instant().notNull(),
        /** Null: by itself, as when a profile is deleted after its wind-up (TD-05). */
        byId: c.text(),
        what: c.text().$type<ConsentRecord['what']>().notNull(),
        before: c.text().notNull(),
        after: c.text().notNull(),
        channel: c.text().$type<ConsentRecord['channel']>().notNull(),
      },
      (t) => [c.index('consent_record_of_person').on(t.personId, t.id)],
    ),
  };
}
export type PrivacyTables = ReturnType<typeof privacyTables>;
