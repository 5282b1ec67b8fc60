import { describe, expect, test } from 'vitest';
import { ThreadKind } from './dialogue-model.ts';
import {
  afterCitizenWrote,
  afterOfferAnswered,
  deadlineFor,
  isLate,
  MOST_DRAFTS,
  MOST_WAITING,
  mayAnswerOffer,
  mayBeEmpty,
  mayKeepDraft,
  mayReply,
  mayStartAtGp,
  mayStartWithContact,
  offerState,
} from './dialogue-rules.ts';
import { comesFrom } from './inbox-filters.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const at = (text: string) => Temporal.Instant.from(text);
const monday = day('2026-11-23');
const everything = { booking: true, prescriptionRenewal: true, eConsultation: true, eContact: true };
const nothing = { booking: false, prescriptionRenewal: false, eConsultation: false, eContact: false };

describe('the day by which the office is to answer', () => {
  test.each([
    ['EKO-04', 'e-consultation', '2026-11-23', '2026-11-30'],
    ['EKO-04 written on a Saturday', 'e-consultation', '2026-11-21', '2026-11-27'],
    ['EKO-04 over Christmas', 'e-consultation', '2026-12-23', '2026-12-31'],
    ['EKO-04 over Easter', 'e-consultation', '2027-03-24', '2027-04-05'],
    ['EKT-02', 'e-contact', '2026-11-23', '2026-11-24'],
    ['EKT-02 on a Friday', 'e-contact', '2026-11-27', '2026-11-30'],
    ['EKT-02 before the Constitution Day', 'e-contact', '2027-05-14', '2027-05-18'],
    ['RES-04', 'prescription-renewal', '2026-11-23', '2026-11-30'],
    ['DIG-06', 'home-care', '2026-11-23', '2026-11-24'],
    ['DHS-10', 'school-nurse', '2026-11-23', '2026-11-26'],
  ] as const)('%s: a %s of %s by %s', (_rule, kind, written, by) => {
    expect(deadlineFor(kind, day(written)).toString()).toBe(by);
  });

  test('EKO-04 it is late when the day is over, and only while the office is waited for', () => {
    const deadline = monday;
    expect(isLate({ state: 'new', deadline }, monday)).toBe(false);
    expect(isLate({ state: 'new', deadline }, monday.add({ days: 1 }))).toBe(true);
    expect(isLate({ state: 'awaiting-office', deadline }, monday.add({ days: 1 }))).toBe(true);
    expect(isLate({ state: 'awaiting-citizen', deadline }, monday.add({ days: 1 }))).toBe(false);
    expect(isLate({ state: 'closed', deadline }, monday.add({ days: 1 }))).toBe(false);
    expect(isLate({ state: 'awaiting-office', deadline: null }, monday)).toBe(false);
  });
});

describe('what the citizen’s message makes of a conversation', () => {
  const promised = day('2026-11-25');
  test.each([
    ['nobody has opened it: it stays new, with its first deadline', 'new', promised, 'new', promised],
    ['the office is reading: the deadline stands', 'awaiting-office', promised, 'awaiting-office', promised],
    ['it was answered: a deadline of its own', 'awaiting-citizen', null, 'awaiting-office', day('2026-11-30')],
  ] as const)('%s', (_case, state, deadline, then, by) => {
    const after = afterCitizenWrote({ kind: 'e-consultation', state, deadline }, monday);
    expect([after.state, after.deadline.toString()]).toEqual([then, by.toString()]);
  });

  test('EKO-07 nothing is written into one that is closed', () => {
    expect(mayReply({ state: 'closed', contactMayWrite: true })).toMatchObject({
      code: 'thread-closed',
      rule: 'EKO-07',
    });
    expect(mayReply({ state: 'closed', contactMayWrite: false })).toMatchObject({ code: 'thread-closed' });
  });

  test('DIA-03 nor to a helsekontakt that only tells', () => {
    expect(mayReply({ state: 'awaiting-citizen', contactMayWrite: false })).toMatchObject({ code: 'no-reply' });
    expect(mayReply({ state: 'awaiting-citizen', contactMayWrite: true }).ok).toBe(true);
  });
});

describe('beginning with the fastlege’s office', () => {
  const facts = { kind: 'e-consultation', office: everything, away: null, waiting: 0 } as const;
  test.each([
    ['TIM-04 on no list', { office: null }, 'no-fastlege'],
    ['TIM-02 it is switched off', { office: { ...everything, eConsultation: false } }, 'office-does-not-offer'],
    ['TIM-02 only it is switched on', { office: { ...nothing, eConsultation: true } }, undefined],
    [
      'TIM-02 each by itself',
      { kind: 'e-contact', office: { ...everything, eContact: false } },
      'office-does-not-offer',
    ],
    [
      'TIM-02 renewals by themselves',
      { kind: 'prescription-renewal', office: { ...everything, prescriptionRenewal: false } },
      'office-does-not-offer',
    ],
    ['TIM-18 away, and nobody answers', { away: { substitute: false } }, 'gp-away'],
    ['TIM-18 a substitute answers', { away: { substitute: true } }, undefined],
    ['TIM-18 the reception is there', { kind: 'e-contact', away: { substitute: false } }, undefined],
    ['DIA-01 as many as one may have', { waiting: MOST_WAITING }, 'too-many-waiting'],
    ['DIA-01 the last of them', { waiting: MOST_WAITING - 1 }, undefined],
    ['the first that says no is told', { office: null, waiting: MOST_WAITING }, 'no-fastlege'],
  ] as const)('%s', (_case, different, code) => {
    const decision = mayStartAtGp({ ...facts, ...different });
    expect(decision.ok ? undefined : decision.code).toBe(code);
  });
});

describe('beginning with a helsekontakt', () => {
  const facts = { kind: 'school-nurse', asks: 'contact', mayWrite: true, withAnswers: false, waiting: 0 } as const;
  test.each([
    ['one that takes messages', {}, undefined],
    ['DHS-02 one that does not', { mayWrite: false }, 'no-reply'],
    ['DHS-02 a time may be asked of it all the same', { asks: 'time-request', mayWrite: false }, undefined],
    [
      'YOU-03 a time is asked of the school nurse only',
      { asks: 'time-request', kind: 'helsestasjon' },
      'no-such-contact',
    ],
    ['DIA-08 answers do not go to the school nurse', { withAnswers: true }, 'office-does-not-offer'],
    ['DIA-08 they go to the helsestasjon', { withAnswers: true, kind: 'helsestasjon' }, undefined],
    ['DIA-01', { waiting: MOST_WAITING }, 'too-many-waiting'],
  ] as const)('%s', (_case, different, code) => {
    const decision = mayStartWithContact({ ...facts, ...different });
    expect(decision.ok ? undefined : decision.code).toBe(code);
  });

  test('only what says by itself what it asks for may be without words', () => {
    const tos = ['thread', 'e-consultation', 'e-contact', 'prescription-renewal', 'contact', 'time-request'] as const;
    expect(tos.filter((to) => mayBeEmpty({ to }))).toEqual(['prescription-renewal', 'time-request']);
  });
});

describe('drafts', () => {
  test.each([
    ['a new one', null, false, 0, undefined],
    ['DIA-02 the last one may have', null, false, MOST_DRAFTS - 1, undefined],
    ['DIA-02 one more', null, false, MOST_DRAFTS, 'too-many-drafts'],
    ['DIA-02 one’s own, again, however many there are', 'own', false, MOST_DRAFTS, undefined],
    ['DIA-04 another’s is not there', 'others', false, 0, 'no-such-draft'],
    ['DIA-04 sent', null, true, 0, 'already-sent'],
    ['DIA-04 sent, whoever’s draft there is', 'others', true, 0, 'already-sent'],
  ] as const)('%s', (_case, before, sent, drafts, code) => {
    const decision = mayKeepDraft({ before, sent, drafts });
    expect(decision.ok ? undefined : decision.code).toBe(code);
  });
});

describe('a time that the office offers', () => {
  const startsAt = at('2026-11-25T09:00:00Z');
  test('DIA-05 lapses when it starts, if nobody has answered', () => {
    expect(offerState({ state: 'offered', startsAt }, at('2026-11-25T08:59:59.999Z'))).toBe('offered');
    expect(offerState({ state: 'offered', startsAt }, startsAt)).toBe('lapsed');
    for (const state of ['accepted', 'declined', 'withdrawn'] as const)
      expect(offerState({ state, startsAt }, startsAt)).toBe(state);
  });

  test.each([
    ['YOU-03 offered', 'offered', 'awaiting-citizen', undefined],
    ['YOU-03 not there', undefined, 'awaiting-citizen', 'no-such-offer'],
    ['DIA-05 withdrawn', 'withdrawn', 'awaiting-citizen', 'offer-over'],
    ['DIA-05 lapsed', 'lapsed', 'awaiting-citizen', 'offer-over'],
    ['DIA-05 answered the other way', 'declined', 'awaiting-citizen', 'offer-over'],
    ['EKO-07 closed meanwhile', 'offered', 'closed', 'thread-closed'],
  ] as const)('%s', (_case, state, threadState, code) => {
    const decision = mayAnswerOffer({ offer: state && { state }, threadState });
    expect(decision.ok ? undefined : decision.code).toBe(code);
  });

  test('taken, nothing more is waited for; left, the office finds another within its days', () => {
    const offered = { kind: 'school-nurse', state: 'awaiting-citizen', deadline: null, waitingSince: null } as const;
    const now = at('2026-11-23T08:00:00Z');
    const { kind: _, ...unchanged } = offered;
    expect(afterOfferAnswered(offered, { accept: true, now })).toEqual(unchanged);
    const left = afterOfferAnswered(offered, { accept: false, now });
    expect([left.state, left.deadline?.toString()]).toEqual(['awaiting-office', '2026-11-26']);
    expect(left.waitingSince).toEqual(now);
  });

  test.each([true, false])('what was written since goes on waiting as it has, when it is taken (%s)', (accept) => {
    const waiting = { state: 'awaiting-office', deadline: monday, waitingSince: at('2026-11-18T08:00:00Z') } as const;
    const now = at('2026-11-21T08:00:00Z');
    expect(afterOfferAnswered({ kind: 'school-nurse', ...waiting }, { accept, now })).toEqual(waiting);
  });
});

test('every service of the inbox is from someone, and from one only', () => {
  const services = [
    'gp-dialogue',
    'prescription-renewal',
    'home-care',
    'helsestasjon',
    'school-nurse',
    'inbox',
  ] as const;
  const from = ['gp', 'home-care', 'health-station', 'portal'] as const;
  for (const service of services) expect(from.filter((one) => comesFrom(service, one))).toHaveLength(1);
  expect(services.every((service) => comesFrom(service, 'all'))).toBe(true);
  expect(ThreadKind.options).toHaveLength(8);
});
