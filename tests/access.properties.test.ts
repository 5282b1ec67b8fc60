import { ageOn } from '@helsesim/shared/oslo';
import { consentLevels } from '@helsesim/shared/people/people-model';
import { decide } from '@helsesim/shared/representation/decide';
import type { AccessFacts } from '@helsesim/shared/representation/representation-model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyFacts, bySelf, TODAY } from './any-access-facts.ts';

/** What holds for whoever asks about whomever, not only for those somebody thought of. */

const runs = { numRuns: 3_000, seed: 16_112_010 };
const holdsForAll = (property: (facts: AccessFacts) => void) => fc.assert(fc.property(anyFacts, property), runs);
const ageOf = ({ subject }: AccessFacts) => ageOn(TODAY, subject.born);
const told = (facts: AccessFacts) => {
  const { trace: _, ...outside } = decide(facts);
  return outside;
};
const allowed = (facts: AccessFacts) => decide(facts).allowed;

test('the questions are not all refused, on any ground', () => {
  const bases = fc
    .sample(anyFacts, runs)
    .map((facts) => decide(facts))
    .filter((one) => one.allowed);
  const count = Map.groupBy(bases, ({ basis }) => basis);
  for (const basis of ['FO', 'FU', 'TD'] as const) expect(count.get(basis)?.length).toBeGreaterThan(50);
});

test('REP-04: nobody has more through another than that other has, but for children and the inactive', () => {
  holdsForAll((facts) => {
    // Under sixteen one lacks services because of age: parents, and TD-02, are there for what the child cannot do.
    if (ageOf(facts) < 16 || facts.subject.inactive || !allowed(facts)) return;
    expect(told(bySelf(facts))).toEqual({ allowed: true, basis: 'self', reason: null });
  });
});

test('HID-02: nothing opens through a hidden address, whatever else holds', () => {
  holdsForAll((facts) => {
    for (const protection of ['confidential', 'strictlyConfidential'] as const)
      for (const who of ['actor', 'subject'] as const)
        expect(told({ ...facts, [who]: { ...facts[who], protection } })).toEqual(noAccess);
  });
});
const noAccess = { allowed: false, basis: null, reason: 'no-access' };

test('HID-04: with a hidden parent no widening of the facts opens a child’s prescriptions to the other', () => {
  let asked = 0;
  holdsForAll((facts) => {
    const isParent = [...facts.holders.map(({ person }) => person), ...facts.fosterParents].some(isActor);
    const [parent] = facts.holders.filter(({ person }) => person.id === 'other');
    if (!parent || !isParent || ageOf(facts) >= 18) return;
    const hidden = { ...parent, person: { ...parent.person, protection: 'confidential' as const } };
    const holders = [...facts.holders.filter((one) => one !== parent), hidden];
    for (const service of ['prescriptions', 'prescription-renewal'] as const) {
      const { allowed, basis } = decide({ ...facts, holders, service });
      // From sixteen the youth may have given it: then it is their own will.
      if (basis !== 'FU') expect(allowed).toBe(false);
      else expect(ageOf(facts)).toBeGreaterThanOrEqual(16);
    }
    if (facts.fullmakter.some(({ kind }) => kind === 'assigned')) asked += 1;
  });
  expect(asked).toBeGreaterThan(100);
});
const isActor = ({ id }: { id: string }) => id === 'actor';

test('AGE16-01: from sixteen nothing is open by parental responsibility', () => {
  holdsForAll((facts) => {
    const { basis, allowed } = decide(facts);
    if (ageOf(facts) >= 16) expect(basis).not.toBe('FO');
    if (allowed && basis === 'FO') expect(ageOf(facts)).toBeLessThan(16);
  });
});

test('deciding twice gives the same, and changes nothing of what was given', () => {
  const frozen = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
    Object.values(value).forEach(frozen);
    return Object.freeze(value);
  };
  holdsForAll((facts) => {
    frozen(facts);
    expect(JSON.stringify(decide(facts))).toBe(JSON.stringify(decide(facts)));
    expect(JSON.stringify(decide(bySelf(facts)))).toBe(JSON.stringify(decide(bySelf(facts))));
  });
});

test('TOTAL: strange words are refused, and nothing is thrown', () => {
  const strange = fc.oneof(
    fc.string().map((text) => `?${text}`),
    fc.constantFrom('toString', '__proto__', 'constructor', '', 'READ', 'High'),
  );
  fc.assert(
    fc.property(anyFacts, strange, fc.boolean(), (facts, word, forSelf) => {
      const asked = forSelf ? bySelf(facts) : facts;
      const odd = (change: object) => ({ ...asked, ...change }) as AccessFacts;
      const item = { restriction: 'N' };
      for (const change of [
        { service: word },
        { action: word },
        { eid: word },
        { item: { ...item, restriction: word } },
        { item: { ...item, performers: [word] } },
        { subject: { ...asked.subject, protection: word } },
        { subject: { ...asked.subject, consent: word } },
        { actor: { ...asked.actor, protection: word } },
        { actor: { ...asked.actor, consent: word } },
      ])
        expect(decide(odd(change)).allowed).toBe(false);
      // A word of a relation that nobody knows is no relation.
      const holders = asked.holders.map((holder) => ({ ...holder, kind: word }));
      const fullmakter = asked.fullmakter.map((fullmakt) => ({ ...fullmakt, kind: word }));
      const { basis, allowed } = decide(odd({ holders, fullmakter, fosterParents: [] }));
      if (!forSelf) expect([basis, allowed]).toEqual([null, false]);
    }),
    runs,
  );
});

test('more consent of the citizen takes nothing away, and a lower eID opens nothing', () => {
  holdsForAll((facts) => {
    for (const asked of [facts, bySelf(facts)]) {
      const opens = consentLevels.map((consent) => allowed(withConsent(asked, consent)));
      expect(opens.toSorted()).toEqual(opens);
      if (allowed({ ...asked, eid: 'substantial' })) expect(allowed({ ...asked, eid: 'high' })).toBe(true);
    }
  });
});
function withConsent(facts: AccessFacts, consent: (typeof consentLevels)[number]): AccessFacts {
  const subject = { ...facts.subject, consent };
  return { ...facts, subject, actor: facts.actor.id === subject.id ? subject : facts.actor };
}

test('one more fullmakt takes nothing away', () => {
  holdsForAll((facts) => {
    const [fullmakt, ...rest] = facts.fullmakter;
    if (fullmakt && allowed({ ...facts, fullmakter: rest })) expect(allowed(facts)).toBe(true);
  });
});

test('FUL-04: who may change may look, but in kjernejournal, whose two areas are given apart', () => {
  holdsForAll((facts) => {
    for (const asked of [facts, bySelf(facts)]) {
      const { allowed: mayChange, basis } = decide({ ...asked, action: 'write' });
      if (!mayChange || (basis === 'FU' && facts.service === 'kjernejournal')) continue;
      expect(allowed({ ...asked, action: 'read' })).toBe(true);
    }
  });
});
