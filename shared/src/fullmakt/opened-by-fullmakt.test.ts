import { describe, expect, test } from 'vitest';
import { decide } from '../representation/decide.ts';
import type { Fullmakt, FullmaktArea, PersonFacts } from '../representation/representation-model.ts';
import { serviceCodes } from '../representation/service-catalogue.ts';
import { neverByFullmakt, openedByFullmakt } from './opened-by-fullmakt.ts';

const adult = (id: string): PersonFacts => ({
  id,
  born: Temporal.PlainDate.from('1970-05-05'),
  died: null,
  address: null,
  protection: 'none',
  consent: 'full',
  inactive: false,
  youthAccessConsent: false,
});
const everyScope: FullmaktArea[][] = [[1], [2], [3], [1, 2], [1, 3], [2, 3], [1, 2, 3]];

/** What the rules let the receiver do, service by service. */
function decided(kind: Fullmakt['kind'], areas: readonly FullmaktArea[]) {
  const now = Temporal.Instant.from('2026-11-23T07:00:00Z');
  const today = Temporal.PlainDate.from('2026-11-23');
  const fullmakt = { giverId: 'giver', receiverId: 'receiver', kind, areas, from: today, to: null, endedAt: null };
  const may = (service: (typeof serviceCodes)[number], action: 'read' | 'write') =>
    decide({
      now,
      today,
      actor: adult('receiver'),
      subject: adult('giver'),
      eid: 'high',
      service,
      action,
      holders: [],
      fosterParents: [],
      fosterParentAccess: false,
      guardian: false,
      fullmakter: [fullmakt],
    }).allowed;
  return serviceCodes
    .filter((service) => may(service, 'read'))
    .map((service) => ({ service, write: may(service, 'write') }));
}

describe('what the receiver is said to see and do is what the rules let them (FUL-03, FUL-04, FUL-14)', () => {
  test.each(everyScope)('by the areas %j %j %j', (...areas) => {
    expect(openedByFullmakt({ kind: 'ordinary', areas })).toEqual(decided('ordinary', areas));
  });
  test('by a tildelt fullmakt (TD-06)', () => {
    expect(openedByFullmakt({ kind: 'assigned', areas: [1, 2, 3] })).toEqual(decided('assigned', [1, 2, 3]));
  });
  test('never what is only for the citizen, whatever is given (CON-11, FUL-14)', () => {
    const open = decided('assigned', [1, 2, 3]).map(({ service }) => service);
    expect(serviceCodes.filter((service) => !open.includes(service))).toEqual(neverByFullmakt);
  });
});
