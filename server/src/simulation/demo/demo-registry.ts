import { ageOn, osloDay } from '@helsesim/shared/oslo';
import { HEALTH_MAJORITY, YOUTH_FROM } from '@helsesim/shared/people/ages';
import { searchNameOf } from '../../people/index.ts';
import { insertAll } from '../../platform/insert-all.ts';
import { mailOf, phoneOf } from '../contact-data.ts';
import { identityNumbers } from '../identity-numbers.ts';
import type { SimulationTables, Tx } from '../simulation-tables.ts';
import type { IdOf } from './demo-ids.ts';
import { type DemoPerson, places } from './demo-person.ts';

type PersonRow = SimulationTables['person']['$inferInsert'];
type Ids = { personId: IdOf; listId: IdOf };

/** Everyone at the ages they have today, and who is the parent, foster parent or verge of whom. */
export async function registerEveryone(tx: Tx, everyone: readonly DemoPerson[], ids: Ids): Promise<void> {
  const { tables, newId } = tx;
  const { personId } = ids;
  const today = osloDay(tx.now);

  await insertAll(tx, tables.person, personRows(today, everyone, ids));

  const responsibilities = everyone.flatMap(({ key, parents = [] }) =>
    parents.map(([holder, kind]) => ({ id: newId(), holderId: personId(holder), childId: personId(key), kind })),
  );
  await insertAll(tx, tables.parentalResponsibility, responsibilities);

  const fostered = everyone.flatMap(({ key, fosterParents = [] }) =>
    fosterParents.map((parent) => ({ id: newId(), parentId: personId(parent), childId: personId(key) })),
  );
  await insertAll(tx, tables.fosterCare, fostered);

  const guarded = everyone.flatMap(({ key, guardians = [] }) =>
    guardians.map((guardian) => ({ id: newId(), guardianId: personId(guardian), personId: personId(key) })),
  );
  await insertAll(tx, tables.guardianship, guarded);
}

function personRows(
  today: Temporal.PlainDate,
  everyone: readonly DemoPerson[],
  { personId, listId }: Ids,
): PersonRow[] {
  const numberFor = identityNumbers();
  return everyone.map((one, i) => {
    const { key, sex, list, eid, diedDaysAgo, noContact = false } = one;
    const [givenName, familyName] = one.name;
    const [line, place] = one.home;
    const { municipality, ...at } = places[place];
    const born = birthOf(one, today, i);
    const age = ageOn(today, born);
    const hasContact = age >= YOUTH_FROM && !noContact;
    return {
      id: personId(key),
      nationalId: numberFor(born, sex),
      givenName,
      familyName,
      searchName: searchNameOf({ givenName, familyName }),
      sex,
      born,
      died: diedDaysAgo === undefined ? null : today.subtract({ days: diedDaysAgo }),
      municipality,
      address: { line, ...at },
      protection: one.protection ?? 'none',
      consent: one.consent ?? 'full',
      eid: eid === undefined && age >= HEALTH_MAJORITY ? 'high' : (eid ?? null),
      inactive: one.inactive ?? false,
      youthAccessConsent: one.youthAccessConsent ?? false,
      language: one.language ?? 'nb',
      phone: hasContact ? phoneOf(i + 1) : null,
      email: hasContact ? mailOf({ givenName, familyName }) : null,
      gpListId: list && listId(list),
      story: one.story,
    };
  });
}

function birthOf({ age, birthdayIn }: DemoPerson, today: Temporal.PlainDate, i: number): Temporal.PlainDate {
  if (age === 'leap-day') return lastLeapDay(today.subtract({ years: 11 }));
  // Spread over the year, and far from the birthday, when nothing else is told.
  return today.add({ days: birthdayIn ?? 60 + ((i * 41) % 240) }).subtract({ years: age + 1 });
}

/** The latest 29 February that is not after the day. */
function lastLeapDay(day: Temporal.PlainDate): Temporal.PlainDate {
  for (let { year } = day; ; year -= 1) {
    const first = Temporal.PlainDate.from({ year, month: 2, day: 1 });
    if (!first.inLeapYear) continue;
    const leapDay = first.with({ day: 29 });
    if (Temporal.PlainDate.compare(leapDay, day) <= 0) return leapDay;
  }
}
