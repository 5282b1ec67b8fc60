import type { Tables } from '@helsesim/server/schema';
import type { World } from '@helsesim/server/worlds/index';
import { ageOn, osloDay } from '@helsesim/shared/oslo';
import { decideRegistration } from '@helsesim/shared/people/registry-rules';

/** Everyone in a world as the database has them. */
export async function registryOf({ reader, clock }: World<Tables>) {
  const { queries, tables } = reader;
  return {
    now: clock.now(),
    today: osloDay(clock.now()),
    people: await queries.select().from(tables.person).orderBy(tables.person.id),
    responsibilities: await queries.select().from(tables.parentalResponsibility),
    fosterCare: await queries.select().from(tables.fosterCare),
    fullmakter: await queries.select().from(tables.fullmakt),
    guardianships: await queries.select().from(tables.guardianship),
    gpLists: await queries.select().from(tables.gpList),
    municipalities: await queries.select().from(tables.municipality),
    organizations: await queries.select().from(tables.organization),
    staffRoles: await queries.select().from(tables.staffRole),
  };
}
export type Registry = Awaited<ReturnType<typeof registryOf>>;

/** What the rules would refuse if every row were set anew today. Empty: the registry is possible. */
export function impossibilities(registry: Registry): string[] {
  const { today, people, responsibilities, gpLists, municipalities } = registry;
  const byId = new Map(people.map((person) => [person.id, person]));
  const byNumber = Map.groupBy(people, ({ nationalId }) => nationalId);
  const heldFor = Map.groupBy(responsibilities, ({ childId }) => childId);
  const fostered = Map.groupBy(registry.fosterCare, ({ childId }) => childId);
  const guarded = Map.groupBy(registry.guardianships, ({ personId }) => personId);
  const living = Map.groupBy(
    people.filter(({ died }) => !died),
    ({ gpListId }) => gpListId,
  );

  const ancestorsOf = (id: string): string[] =>
    (heldFor.get(id) ?? []).flatMap(({ holderId }) => [holderId, ...ancestorsOf(holderId)]);

  return people.flatMap((person) => {
    const list = gpLists.find(({ id }) => id === person.gpListId);
    const others = (living.get(person.gpListId) ?? []).filter(({ id }) => id !== person.id).length;
    const claims = (heldFor.get(person.id) ?? []).map(({ holderId, kind }) => {
      const holder = byId.get(holderId);
      return { kind, holder: holder && { ...holder, ancestorIds: ancestorsOf(holderId) } };
    });
    const decision = decideRegistration({
      today,
      person,
      nationalId: { number: person.nationalId, taken: (byNumber.get(person.nationalId)?.length ?? 0) > 1 },
      municipalityExists: municipalities.some(({ id }) => id === person.municipality),
      gpList: person.gpListId === null ? undefined : list ? { ...list, citizens: others, hasParent: false } : 'missing',
      eid: person.eid,
      responsibility: ageOn(today, person.born) < 18 ? claims : [],
      fosterParents: fostered.get(person.id)?.map(({ parentId }) => byId.get(parentId)),
      guardians: guarded.get(person.id)?.map(({ guardianId }) => byId.get(guardianId)),
    });
    return decision.ok ? [] : [`${person.givenName} ${person.familyName}: ${decision.code}`];
  });
}
