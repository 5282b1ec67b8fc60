import { osloDay } from '@helsesim/shared/oslo';
import { consentLevels, protections, ResponsibilityKind } from '@helsesim/shared/people/people-model';
import {
  type AccessFacts,
  type Fullmakt,
  formPerformers,
  type Item,
  type PersonFacts,
  restrictionCodes,
} from '@helsesim/shared/representation/representation-model';
import { serviceCodes } from '@helsesim/shared/representation/service-catalogue';
import fc from 'fast-check';

/** Any question to the rules about two or three people, the edges of every age more often than the rest. */

const NOON = Temporal.Instant.from('2026-11-24T11:00:00Z');
export const TODAY = osloDay(NOON);

const mostly = <T>(usual: T, unusual: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, unusual);

const edge = fc.constantFrom(0, 11, 12, 13, 15, 16, 17, 18, 40, 90);
const born = fc
  .record({ years: fc.oneof(edge, fc.integer({ min: 0, max: 100 })), days: fc.constantFrom(-1, 0, 1, 200) })
  .map(({ years, days }) => TODAY.subtract({ years, days: Math.max(0, days) }).add({ days: Math.max(0, -days) }));
const anAddress = mostly<string | null>('Fjordveien 1', fc.constantFrom('Fjellveien 2', null));
const address = anAddress.map((line) => (line ? { line, postalCode: '9990', place: 'Solvik' } : null));

const person = (id: string): fc.Arbitrary<PersonFacts> =>
  fc.record({
    id: fc.constant(id),
    born,
    died: mostly<Temporal.PlainDate | null>(
      null,
      fc.constantFrom(TODAY, TODAY.add({ days: 1 }), TODAY.subtract({ days: 1 })),
    ),
    address,
    protection: mostly(protections[0], fc.constantFrom(...protections)),
    consent: mostly(consentLevels[3], fc.constantFrom(...consentLevels)),
    inactive: mostly(false, fc.constant(true)),
    youthAccessConsent: fc.boolean(),
  });

const someDay = fc.integer({ min: -3_000, max: 3_000 }).map((days) => TODAY.add({ days }));
const fullmakt = (giverId: string, receiverId: string): fc.Arbitrary<Fullmakt> =>
  fc.record({
    giverId: fc.constant(giverId),
    receiverId: fc.constant(receiverId),
    kind: fc.constantFrom('ordinary', 'assigned'),
    areas: fc.subarray([1, 2, 3] as const),
    from: mostly(TODAY, someDay),
    to: mostly<Temporal.PlainDate | null>(null, someDay),
    endedAt: mostly<Temporal.Instant | null>(null, fc.constantFrom(NOON, NOON.add({ seconds: 1 }))),
  });

const item: fc.Arbitrary<Item> = fc.record(
  {
    restriction: mostly('N', fc.constantFrom(...restrictionCodes)),
    guardianReservation: fc.boolean(),
    performers: fc.subarray([...formPerformers]),
    shownFrom: fc.constantFrom(null, NOON, NOON.add({ seconds: 1 })),
  },
  { requiredKeys: ['restriction'] },
);

/** Someone about someone else, with any relations between them. */
export const anyFacts: fc.Arbitrary<AccessFacts> = fc
  .record({
    actor: person('actor'),
    subject: person('subject'),
    other: person('other'),
    kinds: fc.tuple(
      fc.constantFrom(null, ...ResponsibilityKind.options),
      fc.constantFrom(null, ...ResponsibilityKind.options),
    ),
    foster: fc.tuple(fc.boolean(), fc.boolean()),
    fosterParentAccess: fc.boolean(),
    guardian: fc.boolean(),
    fullmakter: fc.array(fullmakt('subject', 'actor'), { maxLength: 2 }),
    eid: mostly('high' as const, fc.constant('substantial' as const)),
    service: fc.constantFrom(...serviceCodes),
    action: fc.constantFrom('read' as const, 'write' as const),
    item: fc.option(item, { nil: undefined, freq: 1 }),
  })
  .map(({ other, kinds, foster, item, actor, ...facts }) => ({
    ...facts,
    actor,
    now: NOON,
    today: TODAY,
    ...(item && { item }),
    holders: [actor, other].flatMap((one, i) => (kinds[i] ? [{ person: one, kind: kinds[i] }] : [])),
    fosterParents: [actor, other].filter((_, i) => foster[i]),
  }));

/** The same question by the citizen, logged in by the highest assurance. */
export const bySelf = (facts: AccessFacts): AccessFacts => ({
  ...facts,
  actor: facts.subject,
  eid: 'high',
  holders: [],
  fosterParents: [],
  guardian: false,
  fullmakter: [],
});
