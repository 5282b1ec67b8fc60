import { isDead } from '../../identity/identity-rules.ts';
import { sameAddress } from '../../people/people-model.ts';
import { type AccessRule, CHOSEN, deny, type Relation, unless } from './rule.ts';

/** Foster parents, whom a world may let in, and verger, who get no digital access by that alone. */

export const isFosterParent: Relation = {
  id: 'FOS-01',
  source: 'seed 001 § 5.1.5, seed 004',
  judge: ({ actor, fosterParents }) => {
    const registered = fosterParents.some(({ id }) => id === actor.id);
    return { isThere: registered, facts: { registered } };
  },
};

/** Under way, say the sources: off unless the world has switched it on, and then as for parents. */
export const fosterAccessSwitchedOn: AccessRule = {
  id: 'FOS-01',
  source: 'seed 001 § 5.1.5, seed 004: under development (domain.md § 10.11)',
  assumption: CHOSEN,
  judge: ({ fosterParentAccess }) =>
    unless('not-open-to-foster-parents', fosterParentAccess === true, { switchedOn: fosterParentAccess }),
};

/** The same gate as for parents, asked of the foster home. */
export const fosterHome: AccessRule = {
  id: 'PAR-02',
  source: 'HN-INNBOKS; that it holds for foster parents: silent',
  assumption: CHOSEN,
  judge: ({ subject, fosterParents, today }) => {
    const atAddress = fosterParents.filter(
      (parent) => !isDead(parent, today) && sameAddress(parent.address, subject.address),
    ).length;
    return unless('not-available-to-parents', atAddress > 0, { fosterParents: fosterParents.length, atAddress });
  },
};

export const isVerge: Relation = {
  id: 'VER-01',
  source: 'GH-FHIR (code VE)',
  judge: ({ guardian }) => ({ isThere: guardian === true, facts: { guardian } }),
};

export const vergeOpensNothing: AccessRule = {
  id: 'VER-01',
  source: 'HN-TILDELT: a confirmation of guardianship is not enough (domain.md § 10.10)',
  assumption: CHOSEN,
  judge: () => deny('guardianship-opens-nothing', { guardian: true }),
};
