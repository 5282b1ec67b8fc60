import { type Decision, type Rule, refusedByFirst } from '../decision.ts';
import { isBefore, isDayBefore, osloDay } from '../oslo.ts';
import type { OfficeServices } from '../people/people-model.ts';
import { addWorkingDays } from '../working-days.ts';
import type { Addressee, Draft } from './dialogue-contract.ts';
import type { ThreadKind, ThreadState, TimeOffer } from './dialogue-model.ts';
import { threadKinds } from './thread-kinds.ts';

/** DIA-01: of one kind, waiting for the office, a citizen may have no more than these. */
export const MOST_WAITING = 10;
/** DIA-02: of drafts, one who writes may have no more than these for a citizen. */
export const MOST_DRAFTS = 20;

/** EKO-04, EKT-02, RES-04, DIG-06, DHS-10: the last day for an answer to what is written on a day. */
export const deadlineFor = (kind: ThreadKind, written: Temporal.PlainDate): Temporal.PlainDate =>
  addWorkingDays(written, threadKinds[kind].workingDays);

/** The office is the one who is waited for. */
export const awaitsOffice = ({ state }: { state: ThreadState }): boolean =>
  state === 'new' || state === 'awaiting-office';

/** The day the office was to answer by is over. */
export const isLate = (
  { state, deadline }: { state: ThreadState; deadline: Temporal.PlainDate | null },
  today: Temporal.PlainDate,
): boolean => awaitsOffice({ state }) && deadline !== null && isDayBefore(deadline, today);

/** What the citizen's message makes of a conversation: what nobody has opened stays so, and keeps its first deadline. */
export const afterCitizenWrote = (
  { kind, state, deadline }: { kind: ThreadKind; state: ThreadState; deadline: Temporal.PlainDate | null },
  today: Temporal.PlainDate,
): { state: ThreadState; deadline: Temporal.PlainDate } => ({
  state: state === 'new' ? 'new' : 'awaiting-office',
  deadline: (awaitsOffice({ state }) ? deadline : null) ?? deadlineFor(kind, today),
});

/** A time that nobody answered lapses when it starts. */
export const offerState = (
  { state, startsAt }: Pick<TimeOffer, 'state' | 'startsAt'>,
  now: Temporal.Instant,
): TimeOffer['state'] => (state === 'offered' && !isBefore(now, startsAt) ? 'lapsed' : state);

/** TIM-18: the fastlege is away today; a substitute answers, or nobody does. */
export type Away = { substitute: boolean } | null;

type ReplyFacts = { state: ThreadState; contactMayWrite: boolean };
const replyRules: readonly Rule<ReplyFacts, 'thread-closed' | 'no-reply'>[] = [
  {
    id: 'EKO-07',
    source: 'PASIENTSKY: answered and closed, the patient cannot reply',
    judge: ({ state }) => (state === 'closed' ? 'thread-closed' : undefined),
  },
  {
    id: 'DIA-03',
    source: 'docs/decisions/013: a helsekontakt may be one that only tells',
    assumption: 'docs/decisions/013',
    judge: ({ contactMayWrite }) => (contactMayWrite ? undefined : 'no-reply'),
  },
];
/** May the citizen's side write in this conversation? That the service is open for it, the door has said. */
export const mayReply: (facts: ReplyFacts) => Decision<undefined, 'thread-closed' | 'no-reply'> =
  refusedByFirst(replyRules);

type StartFacts = {
  kind: ThreadKind;
  /** What the fastlege's office has switched on. Null: on no list. */
  office: OfficeServices | null;
  away: Away;
  /** Conversations of the kind that wait for the office. */
  waiting: number;
};
type StartRefusal = 'no-fastlege' | 'office-does-not-offer' | 'gp-away' | 'too-many-waiting';

const tooMany: Rule<Pick<StartFacts, 'waiting'>, 'too-many-waiting'> = {
  id: 'DIA-01',
  source: 'docs/decisions/013',
  assumption: 'docs/decisions/013',
  judge: ({ waiting }) => (waiting >= MOST_WAITING ? 'too-many-waiting' : undefined),
};
const startAtGp: readonly Rule<StartFacts, StartRefusal>[] = [
  {
    id: 'TIM-04',
    source: 'NHN-DIALOG, AUSTEVOLL: listelaus',
    judge: ({ office }) => (office ? undefined : 'no-fastlege'),
  },
  {
    id: 'TIM-02',
    source: 'EHELSE-DD: each service is switched on or off',
    judge: ({ kind, office }) => {
      const { switchedOn } = threadKinds[kind];
      return switchedOn && !office?.[switchedOn] ? 'office-does-not-offer' : undefined;
    },
  },
  {
    id: 'TIM-18',
    source: 'WIKI-FRAVAR, DISEN, LEGEHUS: no e-consultation while the doctor is away and nobody answers',
    judge: ({ kind, away }) => (kind === 'e-consultation' && away && !away.substitute ? 'gp-away' : undefined),
  },
  tooMany,
];
/** May the citizen start this with the fastlege's office? */
export const mayStartAtGp: (facts: StartFacts) => Decision<undefined, StartRefusal> = refusedByFirst(startAtGp);

type ContactFacts = {
  kind: ThreadKind;
  asks: 'contact' | 'time-request';
  /** The helsekontakt takes messages. */
  mayWrite: boolean;
  /** Answers to a form go along. */
  withAnswers: boolean;
  waiting: number;
};
type ContactRefusal = 'no-such-contact' | 'no-reply' | 'office-does-not-offer' | 'too-many-waiting';
const startWithContact: readonly Rule<ContactFacts, ContactRefusal>[] = [
  {
    id: 'YOU-03',
    source: 'WIKI-1520500737: a time is asked of the school nurse',
    judge: ({ kind, asks }) => (asks === 'time-request' && kind !== 'school-nurse' ? 'no-such-contact' : undefined),
  },
  {
    id: 'DHS-02',
    source: 'seed 002: the youth can only ask for a time; and DIA-03',
    judge: ({ asks, mayWrite }) => (asks === 'contact' && !mayWrite ? 'no-reply' : undefined),
  },
  {
    id: 'DIA-08',
    source: 'docs/decisions/018: of the helsekontakter only the helsestasjon takes answers to a form',
    assumption: 'docs/decisions/018',
    judge: ({ kind, withAnswers }) => (withAnswers && kind !== 'helsestasjon' ? 'office-does-not-offer' : undefined),
  },
  tooMany,
];
/** May the citizen begin with this helsekontakt? */
export const mayStartWithContact: (facts: ContactFacts) => Decision<undefined, ContactRefusal> =
  refusedByFirst(startWithContact);

/** The answers to a form that go along. */
export const answersIn = (addressee: Addressee | Draft['addressee']): string | undefined =>
  'formResponseId' in addressee ? addressee.formResponseId : undefined;

/** What says by itself what it asks for, and answers to a form, which say what it is about; all else needs words. */
export const mayBeEmpty = ({
  to,
  formResponseId,
}: {
  to: Addressee['to'];
  formResponseId?: string | undefined;
}): boolean => to === 'prescription-renewal' || to === 'time-request' || formResponseId !== undefined;

type DraftFacts = {
  /** What there is under that id. */
  before: 'own' | 'others' | null;
  /** Something has been sent under it. */
  sent: boolean;
  /** How many the writer has for the citizen besides this one. */
  drafts: number;
};
const draftRules: readonly Rule<DraftFacts, 'no-such-draft' | 'already-sent' | 'too-many-drafts'>[] = [
  {
    id: 'DIA-04',
    source: 'docs/decisions/013: only whoever writes sees a draft, and it is sent once',
    assumption: 'docs/decisions/013',
    judge: ({ before, sent }) => (sent ? 'already-sent' : before === 'others' ? 'no-such-draft' : undefined),
  },
  {
    id: 'DIA-02',
    source: 'docs/decisions/013',
    assumption: 'docs/decisions/013',
    judge: ({ before, drafts }) => (before === null && drafts >= MOST_DRAFTS ? 'too-many-drafts' : undefined),
  },
];
export const mayKeepDraft: (
  facts: DraftFacts,
) => Decision<undefined, 'no-such-draft' | 'already-sent' | 'too-many-drafts'> = refusedByFirst(draftRules);

type OfferFacts = {
  /** Undefined: none of that id in the conversation. */
  offer: { state: TimeOffer['state'] } | undefined;
  threadState: ThreadState;
};
const offerRules: readonly Rule<OfferFacts, 'no-such-offer' | 'offer-over' | 'thread-closed'>[] = [
  {
    id: 'YOU-03',
    source: 'WIKI-1520500737, WIKI-TIMEONSKE: SvarØnske',
    judge: ({ offer }) => (offer ? undefined : 'no-such-offer'),
  },
  {
    id: 'DIA-05',
    source: 'docs/decisions/013: an offer is answered once, before it starts',
    assumption: 'docs/decisions/013',
    judge: ({ offer }) => (offer?.state === 'offered' ? undefined : 'offer-over'),
  },
  {
    id: 'EKO-07',
    source: 'PASIENTSKY: closed, the patient cannot reply',
    judge: ({ threadState }) => (threadState === 'closed' ? 'thread-closed' : undefined),
  },
];
/** May this offer of a time be answered now? Its state is as `offerState` says it. */
export const mayAnswerOffer: (
  facts: OfferFacts,
) => Decision<undefined, 'no-such-offer' | 'offer-over' | 'thread-closed'> = refusedByFirst(offerRules);

type Waiting = {
  state: ThreadState;
  deadline: Temporal.PlainDate | null;
  /** Since when the office is waited for. */
  waitingSince: Temporal.Instant | null;
};

/**
 * What the answer to an offer makes of the conversation: taken, nothing is waited for; left, the office is to find another.
 * What the citizen has written since it was offered waits on, as long as it has.
 */
export function afterOfferAnswered(
  { kind, state, deadline, waitingSince }: Waiting & { kind: ThreadKind },
  { accept, now }: { accept: boolean; now: Temporal.Instant },
): Waiting {
  if (awaitsOffice({ state })) return { state, deadline, waitingSince };
  return accept
    ? { state: 'awaiting-citizen', deadline: null, waitingSince: null }
    : { state: 'awaiting-office', deadline: deadlineFor(kind, osloDay(now)), waitingSince: now };
}
