import { MAJORITY } from '@helsesim/shared/people/ages';
import type { ResponsibilityKind, Sex } from '@helsesim/shared/people/people-model';
import type { Random } from '../../platform/random.ts';
import { around, between, pickWeighted, type Weighted } from './draw.ts';
import { familyNames, givenNames } from './names.ts';

/** Someone in a household. Age is in years, with a fraction. */
export type Member = {
  sex: Sex;
  age: number;
  givenName: string;
  familyName: string;
  /** For a child: who holds parental responsibility. They may live elsewhere. */
  holders: { holder: Member; kind: ResponsibilityKind }[];
};
export type Household = Member[];

/**
 * Shares after Statistics Norway's broad picture (households 2024): nearly half live alone, a fifth of all people are
 * children. Rounded by us; a population is plausible, not a statistic.
 */
const kinds: Weighted<(random: Random) => Household[]> = [
  [single, 0.47],
  [couple, 0.302],
  [familyTogether, 0.165],
  [familyApart, 0.06],
  [withGrandparent, 0.003],
];

/** A little less than eighteen years, so that a leap day more or less does not matter. */
const GROWN = MAJORITY - 0.02;

type AgeGroups = Weighted<readonly [low: number, high: number]>;
const agesAlone: AgeGroups = [
  [[19, 30], 27],
  [[30, 50], 23],
  [[50, 67], 23],
  [[67, 80], 17],
  [[80, 90], 8],
  [[90, 102], 1.6],
];
const agesOfCouples: AgeGroups = [
  [[20, 30], 15],
  [[30, 45], 11],
  [[45, 67], 44],
  [[67, 80], 23],
  [[80, 92], 7],
];

/** The households that come of one draw, at most so many people together. */
export function drawHouseholds(random: Random, most: number): Household[] {
  const drawn = pickWeighted(random, kinds)(random);
  if (sizeOf(drawn) <= most) return drawn;
  return most > 1 && random.chance(0.5) ? couple(random) : single(random);
}

/** One or two grown people who could be at work: every municipality needs a doctor. */
export function drawWorkers(random: Random, most: number): Household[] {
  const first = someone(random, pickSex(random), between(random, 30, 60));
  return [most > 1 && random.chance(0.5) ? [first, partnerOf(random, first)] : [first]];
}

const sizeOf = (households: readonly Household[]) => households.reduce((sum, { length }) => sum + length, 0);

function single(random: Random): Household[] {
  const age = drawAge(random, agesAlone);
  // Women live longer, and more of the old who live alone are women.
  const sex = random.chance(age < 70 ? 0.47 : age < 80 ? 0.58 : 0.67) ? 'female' : 'male';
  return [[someone(random, sex, age)]];
}

function couple(random: Random): Household[] {
  const first = someone(random, pickSex(random), drawAge(random, agesOfCouples));
  return [[first, partnerOf(random, first)]];
}

/** Two parents at one address. */
function familyTogether(random: Random): Household[] {
  const { mother, other, children } = drawFamily(random);
  const kind = pickWeighted<ResponsibilityKind>(random, [
    ['joint', 95],
    ['mother', 4.5],
    ['unknown', 0.5],
  ]);
  for (const child of children) child.holders = heldBy(kind, mother, other);
  return [[mother, other, ...children]];
}

/** Two parents who live apart, the children with one of them; or one parent alone. */
function familyApart(random: Random): Household[] {
  const { mother, other, children } = drawFamily(random);
  const [near, far] = random.chance(0.8) ? [mother, other] : [other, mother];
  const thereAreTwo = random.chance(0.87);
  const kind = thereAreTwo && random.chance(0.8) ? 'joint' : near === mother ? 'mother' : soleKind(near);
  for (const child of children) child.holders = heldBy(kind, near, far);
  return thereAreTwo ? [[near, ...children], [far]] : [[near, ...children]];
}

/** Children with a grandparent: by a court's decision (PAR-06), or with parents who live elsewhere (PAR-02). */
function withGrandparent(random: Random): Household[] {
  const { mother, other, children } = drawFamily(random);
  const grandparent = someone(random, pickSex(random), mother.age + between(random, 20, 32), mother.familyName);
  if (random.chance(0.5)) {
    for (const child of children) child.holders = [{ holder: grandparent, kind: 'other' }];
    return [[grandparent, ...children]];
  }
  for (const child of children) child.holders = heldBy('joint', mother, other);
  return [
    [grandparent, ...children],
    [mother, other],
  ];
}

const soleKind = ({ sex }: Member): ResponsibilityKind => (sex === 'male' ? 'father' : 'coMother');

const heldBy = (kind: ResponsibilityKind, first: Member, second: Member): Member['holders'] =>
  (kind === 'joint' || kind === 'unknown' ? [first, second] : [first]).map((holder) => ({ holder, kind }));

/** A mother, the other parent, and the children who still live at home. */
function drawFamily(random: Random) {
  const youngest = between(random, 0, GROWN);
  const ages = [youngest];
  const count = pickWeighted(random, [
    [1, 30],
    [2, 47],
    [3, 18],
    [4, 5],
  ]);
  while (ages.length < count) ages.unshift((ages[0] ?? 0) + between(random, 1.5, 4.5));

  const mother = someone(random, 'female', (ages[0] ?? 0) + around(random, 29.5, 4.8, 18, 42));
  const other = partnerOf(random, mother, (ages[0] ?? 0) + 18);
  const familyName = random.pick([mother, other]).familyName;
  const children = ages
    .filter((age) => age < GROWN)
    .map((age) => someone(random, random.chance(0.513) ? 'male' : 'female', age, familyName));
  return { mother, other, children };
}

function someone(random: Random, sex: Sex, age: number, familyName = random.pick(familyNames)): Member {
  return { sex, age, givenName: random.pick(givenNames[sex]), familyName, holders: [] };
}

function partnerOf(random: Random, one: Member, youngest = 18): Member {
  const sameSex = random.chance(one.sex === 'female' ? 0.015 : 0.01);
  const sex = (one.sex === 'female') === sameSex ? 'female' : 'male';
  const older = one.sex === sex ? 0 : sex === 'male' ? 2.2 : -2.2;
  const age = around(random, one.age + older, 3.5, youngest, 103);
  return random.chance(0.6) ? someone(random, sex, age, one.familyName) : someone(random, sex, age);
}

const pickSex = (random: Random): Sex => (random.chance(0.5) ? 'female' : 'male');
const drawAge = (random: Random, groups: AgeGroups) => between(random, ...pickWeighted(random, groups));
