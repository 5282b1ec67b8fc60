import { type Decision, type Rule, refusedByFirst } from '../decision.ts';
import { isBefore } from '../oslo.ts';

/** A video meeting that was agreed: an appointment, or a time that was offered and taken. */
export type Meeting = { startsAt: Temporal.Instant; minutes: number };

/** TIM-22: the waiting room opens a little before; the sources say five to ten minutes, of a link that is sent. */
const OPENS_MINUTES_BEFORE = 15;
/** A consultation may run over. */
const CLOSES_MINUTES_AFTER = 60;

export const opensAt = ({ startsAt }: Meeting): Temporal.Instant =>
  startsAt.subtract({ minutes: OPENS_MINUTES_BEFORE });
export const closesAt = ({ startsAt, minutes }: Meeting): Temporal.Instant =>
  startsAt.add({ minutes: minutes + CLOSES_MINUTES_AFTER });

type JoiningFacts = { now: Temporal.Instant; meeting: Meeting };
type JoiningRefusal = 'call-too-early' | 'call-too-late';
type JoiningRule = Rule<JoiningFacts, JoiningRefusal>;
const CHOSEN = 'docs/decisions/017';

const notTooEarly: JoiningRule = {
  id: 'TIM-22',
  source: 'SENJA: a link five to ten minutes before, and a waiting room',
  assumption: CHOSEN,
  judge: ({ now, meeting }) => (isBefore(now, opensAt(meeting)) ? 'call-too-early' : undefined),
};

const notTooLate: JoiningRule = {
  id: 'TIM-22',
  source: 'silent: how long a meeting may be joined',
  assumption: CHOSEN,
  judge: ({ now, meeting }) => (isBefore(now, closesAt(meeting)) ? undefined : 'call-too-late'),
};

export const mayJoinCall: (facts: JoiningFacts) => Decision<undefined, JoiningRefusal> = refusedByFirst([
  notTooEarly,
  notTooLate,
]);
