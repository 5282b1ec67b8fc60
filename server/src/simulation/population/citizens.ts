import { ageOn } from '@helsesim/shared/oslo';
import { HEALTH_MAJORITY, MAJORITY, YOUNGEST_WITH_EID, YOUTH_FROM } from '@helsesim/shared/people/ages';
import type { ConsentLevel, EidLevel, Language, Protection } from '@helsesim/shared/people/people-model';
import { type Municipality, searchNameOf } from '../../people/index.ts';
import type { Random } from '../../platform/random.ts';
import { takeTurns } from '../../platform/turns.ts';
import { mailOf, phoneOf } from '../contact-data.ts';
import { identityNumbers } from '../identity-numbers.ts';
import type { SimulationTables, Tx } from '../simulation-tables.ts';
import { pickWeighted, type Weighted } from './draw.ts';
import type { Member } from './households.ts';
import type { Settled } from './settle.ts';

export type PersonRow = SimulationTables['person']['$inferInsert'];
export type ResponsibilityRow = SimulationTables['parentalResponsibility']['$inferInsert'];
/** A household in rows. */
export type Home = { municipality: Municipality; people: PersonRow[] };

const DAYS_A_YEAR = 365.2425;

/** HID-01: one household of a hundred has a protected address, most of them «fortrolig». */
const PROTECTED = 0.01;
const protections: Weighted<Protection> = [
  ['confidential', 70],
  ['strictlyConfidential', 15],
  ['client', 15],
];

const consents: Weighted<ConsentLevel> = [
  ['full', 90],
  ['basis', 4],
  ['basisPlus', 2],
  ['none', 4],
];

/** TEC-02: MinID and BankID from 13. The shares are ours. */
const eidsByAge: readonly [below: number, eids: Weighted<EidLevel | null>][] = [
  [YOUNGEST_WITH_EID, [[null, 1]]],
  [
    HEALTH_MAJORITY,
    [
      ['high', 45],
      ['substantial', 35],
      [null, 20],
    ],
  ],
  [
    MAJORITY,
    [
      ['high', 90],
      ['substantial', 7],
      [null, 3],
    ],
  ],
  [
    80,
    [
      ['high', 97],
      ['substantial', 2],
      [null, 1],
    ],
  ],
  [
    90,
    [
      ['high', 75],
      ['substantial', 5],
      [null, 20],
    ],
  ],
  [
    200,
    [
      ['high', 45],
      ['substantial', 5],
      [null, 50],
    ],
  ],
];

/** The rows of everyone in the households, without fastlege, and who holds parental responsibility for whom. */
export async function registerCitizens(
  tx: Pick<Tx, 'newId'>,
  random: Random,
  today: Temporal.PlainDate,
  settled: readonly Settled[],
): Promise<{ homes: Home[]; responsibilities: ResponsibilityRow[] }> {
  const numberFor = identityNumbers();
  const ids = new Map<Member, string>();
  let people = 0;

  const register = (member: Member, { municipality, address }: Settled, protection: Protection): PersonRow => {
    const { sex, givenName, familyName } = member;
    const born = today.subtract({ days: Math.floor(member.age * DAYS_A_YEAR) });
    const age = ageOn(today, born);
    const id = tx.newId();
    ids.set(member, id);
    people += 1;
    return {
      id,
      nationalId: numberFor(born, sex),
      givenName,
      familyName,
      searchName: searchNameOf(member),
      sex,
      born,
      municipality: municipality.number,
      address,
      protection,
      consent: pickWeighted(random, consents),
      eid: pickWeighted(random, eidsByAge.find(([below]) => age < below)?.[1] ?? [[null, 1]]),
      inactive: age >= MAJORITY && random.chance(age < 80 ? 0.002 : 0.02),
      youthAccessConsent: age >= YOUTH_FROM && age < HEALTH_MAJORITY && random.chance(0.5),
      language: languageOf(random, municipality, age),
      // Contact data are the grown-ups' own.
      phone: age >= HEALTH_MAJORITY ? phoneOf(people) : null,
      email: age >= MAJORITY ? mailOf(member, people) : null,
    };
  };

  const turn = takeTurns();
  const begun = new Set<Municipality>();
  const homes: Home[] = [];
  for (const home of settled) {
    await turn();
    // The first household of a municipality may have to be its doctor's.
    const mayBe = begun.has(home.municipality);
    begun.add(home.municipality);
    const protection = mayBe && random.chance(PROTECTED) ? pickWeighted(random, protections) : 'none';
    homes.push({
      municipality: home.municipality,
      people: home.household.map((member) => register(member, home, protection)),
    });
  }
  const responsibilities: ResponsibilityRow[] = [];
  for (const { household } of settled) {
    await turn();
    responsibilities.push(...heldIn(tx, household, ids));
  }
  return { homes, responsibilities };
}

/** After everyone has an id: a parent may live elsewhere. */
function heldIn(
  tx: Pick<Tx, 'newId'>,
  household: readonly Member[],
  ids: ReadonlyMap<Member, string>,
): ResponsibilityRow[] {
  const idOf = (member: Member): string => {
    const id = ids.get(member);
    if (id === undefined) throw new Error('Someone in a family lives nowhere');
    return id;
  };
  return household.flatMap((child) =>
    child.holders.map(({ holder, kind }) => ({
      id: tx.newId(),
      holderId: idOf(holder),
      childId: idOf(child),
      kind,
    })),
  );
}

function languageOf(random: Random, { writtenForm }: Municipality, age: number): Language {
  if (age >= MAJORITY && random.chance(0.04)) return 'en';
  return random.chance(writtenForm === 'nn' ? 0.85 : writtenForm === 'neutral' ? 0.04 : 0.01) ? 'nn' : 'nb';
}
