import { PARENTS_LOSE_AT, YOUTH_FROM } from '@helsesim/shared/people/ages';
import { type ConsentLevel, consentLevels } from '@helsesim/shared/people/people-model';
import { type ServiceCode, serviceCodes, serviceOf } from '@helsesim/shared/representation/service-catalogue';

/** What one may consent to. `none` is not chosen: to withdraw is a page of its own. */
export const levels = ['basis', 'basisPlus', 'full'] as const satisfies readonly ConsentLevel[];
export type Level = (typeof levels)[number];

/** Whose services: one's own from sixteen, or those of a child, who has some of them with a parent. */
export type Whose = { age: number; child: boolean };

/** The services that open at this level and not at the one before it (CON-04), as the catalogue has them. */
export const openedAt = (level: ConsentLevel, whose: Whose): ServiceCode[] =>
  serviceCodes.filter((code) => serviceOf(code).consent === level && isFor(code, whose));

/** What opens, or closes, between two levels, the lowest level first. */
export function between(one: ConsentLevel, other: ConsentLevel, whose: Whose): ServiceCode[] {
  const [low, high] = [rankOf(one), rankOf(other)].toSorted((a, b) => a - b);
  return consentLevels.slice((low ?? 0) + 1, (high ?? 0) + 1).flatMap((level) => openedAt(level, whose));
}

export const isLower = (level: ConsentLevel, than: ConsentLevel): boolean => rankOf(level) < rankOf(than);

/** YOU-04, YOU-05: what a parent's consent opens to a youth. What asks no parent's consent (YOU-02) is not among it. */
export const openedToYouth = (): ServiceCode[] =>
  serviceCodes.filter((code) => {
    const { youthWithConsent, youthWithoutConsent } = serviceOf(code);
    return youthWithConsent !== null && youthWithoutConsent === null;
  });

/** YOU-02: what a youth has whatever the parents say, and which parents do not see. */
export const openedWithoutParents = (): ServiceCode[] =>
  serviceCodes.filter((code) => {
    const { youthWithoutConsent, citizenOnly } = serviceOf(code);
    return youthWithoutConsent !== null && citizenOnly === true;
  });

/** YOU-07: the youth gets all of it only when the child's own consent level reaches as far. */
export const shutByLevel = (services: readonly ServiceCode[], level: ConsentLevel): ServiceCode[] =>
  services.filter((code) => isLower(level, serviceOf(code).consent));

const rankOf = (level: ConsentLevel) => consentLevels.indexOf(level);

function isFor(code: ServiceCode, { age, child }: Whose): boolean {
  const { self, citizenOnly, parentUnder12, parentFrom12, youthWithConsent } = serviceOf(code);
  if (!child) return self !== null;
  const parent = !citizenOnly && (age < PARENTS_LOSE_AT ? parentUnder12 : parentFrom12) !== null;
  return parent || (!citizenOnly && age >= YOUTH_FROM && youthWithConsent !== null);
}
