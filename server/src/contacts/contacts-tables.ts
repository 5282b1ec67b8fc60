import type { Audience, CareContact } from '@helsesim/shared/contacts/contacts-model';
import type { TextInLanguages } from '@helsesim/shared/text';
import type { PeopleTables } from '../people/people-tables.ts';
import type { Columns } from '../platform/columns.ts';

export function contactsTables(c: Columns, { person, organization }: PeopleTables) {
  /** Helsekontakt: whom one can write to in the municipality's services. */
  const careContact = c.table(
    'care_contact',
    {
      id: c.text().primaryKey(),
      organizationId: c
        .text()
        .notNull()
        .references(() => organization.id),
      category: c.text().notNull(),
      name: c.json<TextInLanguages>().notNull(),
      about: c.json<TextInLanguages>().notNull(),
      kind: c.text().$type<CareContact['kind']>().notNull(),
      mayWrite: c.boolean().notNull(),
      /** Of home care: which part of the municipality. */
      zone: c.text(),
      /** Null: only those whom it is given to (`careContactOf`). */
      audience: c.json<Audience | null>(),
    },
    (t) => [c.index('care_contact_at').on(t.organizationId)],
  );
  /** Whom a contact is given to. */
  const careContactOf = c.table(
    'care_contact_of',
    {
      id: c.text().primaryKey(),
      citizenId: c
        .text()
        .notNull()
        .references(() => person.id),
      contactId: c
        .text()
        .notNull()
        .references(() => careContact.id),
      from: c.day().notNull(),
      /** Its last day; null: until further. */
      to: c.day(),
    },
    (t) => [c.uniqueIndex('care_contact_of_citizen').on(t.citizenId, t.contactId, t.from)],
  );
  return { careContact, careContactOf };
}
export type ContactsTables = ReturnType<typeof contactsTables>;
