import type {
  Address,
  ConsentLevel,
  EidLevel,
  Language,
  OfficeServices,
  OrganizationKind,
  Protection,
  ResponsibilityKind,
  Sex,
  StaffRoleKind,
} from '@helsesim/shared/people/people-model';
import { type SQLWrapper, sql } from 'drizzle-orm';
import type { Columns } from '../platform/columns.ts';

export function peopleTables(c: Columns) {
  const municipality = c.table('municipality', {
    /** The municipality's number. */
    id: c.text().primaryKey(),
    name: c.text().notNull(),
    county: c.text().notNull(),
    /** NET-03: takes part in the trial with a nettlege. */
    nettlege: c.boolean().notNull(),
  });
  const inMunicipality = () =>
    c
      .text()
      .notNull()
      .references(() => municipality.id);

  const organization = c.table('organization', {
    id: c.text().primaryKey(),
    kind: c.text().$type<OrganizationKind>().notNull(),
    name: c.text().notNull(),
    municipality: inMunicipality(),
    address: c.json<Address>().notNull(),
    phone: c.text().notNull(),
    /** TIM-02, TIM-04: the services of the dialogue that a GP office has switched on. */
    services: c.json<OfficeServices>().notNull(),
    /** IDN-10: invented. */
    herId: c.integer().notNull(),
  });

  const person = c.table(
    'person',
    {
      id: c.text().primaryKey(),
      nationalId: c.text().notNull(),
      givenName: c.text().notNull(),
      familyName: c.text().notNull(),
      /** Both names in plain letters (searched-name.ts). */
      searchName: c.text().notNull(),
      sex: c.text().$type<Sex>().notNull(),
      born: c.day().notNull(),
      died: c.day(),
      municipality: inMunicipality(),
      address: c.json<Address>(),
      protection: c.text().$type<Protection>().notNull(),
      consent: c.text().$type<ConsentLevel>().notNull(),
      eid: c.text().$type<EidLevel>(),
      inactive: c.boolean().notNull(),
      youthAccessConsent: c.boolean().notNull(),
      language: c.text().$type<Language>().notNull(),
      phone: c.text(),
      email: c.text(),
      /** One column, so nobody can have two fastleger. */
      gpListId: c.text(),
      story: c.text(),
    },
    (t) => [
      c.uniqueIndex('person_by_national_id').on(t.nationalId),
      c.index('person_on_gp_list').on(t.gpListId),
      c.index('person_by_birth').on(t.born),
      // Those with a story first, and all that a search looks at, so that it reads nothing else.
      c.index('person_as_found').on(hasNoStory(t), t.id, t.searchName, t.nationalId),
    ],
  );
  const ofPerson = () =>
    c
      .text()
      .notNull()
      .references(() => person.id);

  const staffRole = c.table(
    'staff_role',
    {
      id: c.text().primaryKey(),
      personId: ofPerson(),
      kind: c.text().$type<StaffRoleKind>().notNull(),
      organizationId: c
        .text()
        .notNull()
        .references(() => organization.id),
      /** IDN-11: invented. */
      hprNumber: c.integer(),
      /** A specialist in general medicine asks another fee (domain.md § 2.4). */
      specialist: c.boolean().notNull(),
    },
    (t) => [c.index('staff_role_of_person').on(t.personId), c.index('staff_role_at').on(t.organizationId)],
  );

  /** The list of a fastlege, who is a staff role at an office. */
  const gpList = c.table('gp_list', {
    id: c.text().primaryKey(),
    practitionerId: c
      .text()
      .notNull()
      .references(() => staffRole.id),
    capacity: c.integer().notNull(),
  });

  const parentalResponsibility = c.table(
    'parental_responsibility',
    {
      id: c.text().primaryKey(),
      holderId: ofPerson(),
      childId: ofPerson(),
      kind: c.text().$type<ResponsibilityKind>().notNull(),
    },
    (t) => [
      c.uniqueIndex('parental_responsibility_once').on(t.childId, t.holderId),
      c.index('parental_responsibility_of_holder').on(t.holderId),
    ],
  );

  /** FOS-01 */
  const fosterCare = c.table(
    'foster_care',
    { id: c.text().primaryKey(), parentId: ofPerson(), childId: ofPerson() },
    (t) => [
      c.uniqueIndex('foster_care_once').on(t.childId, t.parentId),
      c.index('foster_care_of_parent').on(t.parentId),
    ],
  );

  /** VER-01 */
  const guardianship = c.table(
    'guardianship',
    { id: c.text().primaryKey(), guardianId: ofPerson(), personId: ofPerson() },
    (t) => [
      c.uniqueIndex('guardianship_once').on(t.personId, t.guardianId),
      c.index('guardianship_of_guardian').on(t.guardianId),
    ],
  );

  return {
    municipality,
    organization,
    person,
    staffRole,
    gpList,
    parentalResponsibility,
    fosterCare,
    guardianship,
  };
}
/** What sorts those with a story first. */
export const hasNoStory = ({ story }: { story: SQLWrapper }) => sql`(${story} is null)`;

export type PeopleTables = ReturnType<typeof peopleTables>;
