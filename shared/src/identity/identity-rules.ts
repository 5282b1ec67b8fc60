import { allow, type Decision, refuse } from '../decision.ts';
import { isDayBefore } from '../oslo.ts';
import type { EidLevel } from '../people/people-model.ts';

type Person = { died: Temporal.PlainDate | null; eid: EidLevel | null };

/** DEC-01: on and after the day of death a person is dead. */
export const isDead = ({ died }: Pick<Person, 'died'>, today: Temporal.PlainDate): boolean =>
  died !== null && !isDayBefore(today, died);

/** DEC-01, TEC-02: the living log in, by an eID they hold. Staff come with high assurance (TEC-03: security level 4). */
export function mayLogIn(
  person: Person,
  { eid, asStaff, today }: { eid: EidLevel; asStaff: boolean; today: Temporal.PlainDate },
): Decision<true, 'person-deceased' | 'eid-not-held' | 'eid-too-low'> {
  if (isDead(person, today)) return refuse('person-deceased', 'DEC-01');
  if (person.eid === null || (eid === 'high' && person.eid !== 'high')) return refuse('eid-not-held', 'TEC-02');
  return asStaff && eid !== 'high' ? refuse('eid-too-low', 'TEC-03') : allow(true);
}

/** What is left of the eID one came in with, when the person holds a lower one by now. Undefined: none. */
export const eidNow = (cameWith: EidLevel, holds: EidLevel | null): EidLevel | undefined =>
  holds === null ? undefined : holds === 'high' ? cameWith : holds;
