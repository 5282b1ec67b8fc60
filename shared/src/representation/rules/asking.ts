import type { ResponsibilityKind } from '../../people/people-model.ts';
import { decide } from '../decide.ts';
import type { AccessDecision, AccessFacts, Fullmakt, PersonFacts } from '../representation-model.ts';

/** For tests: people and relations to ask the rules about, on a day of their own. */

export const day = (iso: string): Temporal.PlainDate => Temporal.PlainDate.from(iso);
const TODAY = day('2026-11-24');
const noon = (date: Temporal.PlainDate) =>
  date.toZonedDateTime({ timeZone: 'Europe/Oslo', plainTime: '12:00' }).toInstant();

const home = { line: 'Fjordveien 1', postalCode: '9990', place: 'Solvik' };
export const elsewhere = { ...home, line: 'Fjellveien 2' };

/** Someone who consents to all, hides nothing and lives at home. */
export function person(id: string, born: string | Temporal.PlainDate, more: Partial<PersonFacts> = {}): PersonFacts {
  return {
    id,
    born: Temporal.PlainDate.from(born),
    died: null,
    address: home,
    protection: 'none',
    consent: 'full',
    inactive: false,
    youthAccessConsent: false,
    ...more,
  };
}
/** Someone whose birthday is today. */
export const aged = (years: number, more?: Partial<PersonFacts>) => person('nora', TODAY.subtract({ years }), more);
/** Someone who reaches that age tomorrow. */
export const justUnder = (years: number, more?: Partial<PersonFacts>) =>
  person('nora', TODAY.subtract({ years }).add({ days: 1 }), more);

export const kari = person('kari', '1984-05-01');
export const ola = person('ola', '1982-01-01');
export const holding = (holder: PersonFacts, kind: ResponsibilityKind = 'joint') => ({ person: holder, kind });

type Question = Partial<AccessFacts>;
const nothing = {
  today: TODAY,
  actor: kari,
  subject: kari,
  eid: 'high',
  service: 'appointments',
  action: 'read',
  holders: [],
  fosterParents: [],
  fosterParentAccess: false,
  guardian: false,
  fullmakter: [],
} as const satisfies Question;

export const self = (who: PersonFacts, more: Question = {}): Question => ({ actor: who, subject: who, ...more });
/** Kari is the mother. */
export const mother = (child: PersonFacts, more: Question = {}): Question => ({
  subject: child,
  holders: [holding(kari)],
  ...more,
});
/** Kari has fullmakt from today on, for all areas unless told otherwise. */
export const fullmakt = (giver: PersonFacts, more: Partial<Fullmakt> = {}): Fullmakt => ({
  giverId: giver.id,
  receiverId: kari.id,
  kind: 'ordinary',
  areas: [1, 2, 3],
  from: TODAY,
  to: null,
  endedAt: null,
  ...more,
});
export const receiver = (giver: PersonFacts, given: Partial<Fullmakt> = {}, more: Question = {}): Question => ({
  subject: giver,
  fullmakter: [fullmakt(giver, given)],
  ...more,
});
export const assigned = (subject: PersonFacts, given: Partial<Fullmakt> = {}, more: Question = {}): Question =>
  receiver(subject, { kind: 'assigned', ...given }, more);

/** All the facts, at noon of the day unless a moment is named. */
export function relationOf(question: Question): AccessFacts {
  const now = question.now ?? noon(question.today ?? TODAY);
  return { ...nothing, ...question, now, today: now.toZonedDateTimeISO('Europe/Oslo').toPlainDate() };
}
export const ask = (question: Question): AccessDecision => decide(relationOf(question));

/** The basis when it is allowed; else what is told, and the rule that said it. */
export function said(question: Question): string {
  const { allowed, basis, reason, trace } = ask(question);
  if (allowed) return `${basis}`;
  return `${reason} · ${trace.findLast(({ outcome }) => outcome === 'deny')?.rule ?? 'nobody'}`;
}

/** What the rule of that id said, all the times it was asked. */
export const saidBy = (rule: string, question: Question): string[] =>
  ask(question).trace.flatMap((step) => (step.rule === rule ? [step.outcome] : []));
