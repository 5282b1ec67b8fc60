import { type Rule, refusedByFirst } from '../decision.ts';
import { isBefore, isDayBefore, osloDay } from '../oslo.ts';
import { addWorkingDays } from '../working-days.ts';
import type { VisitState } from './home-care-model.ts';
import { type Window, windowOn } from './visit-calendar.ts';

/**
 * What is allowed in home care. HJE are rules of our own, where domain.md § 6.1 numbers none (docs/decisions/015). Now is
 * a fact among others.
 */

const CHOSEN = 'docs/decisions/015';

// Cancelling, by the citizen's side

/** DIG-06: one working day before, so until midnight after the last working day that comes before the visit’s own. */
export const lastDayToCancel = (day: Temporal.PlainDate): Temporal.PlainDate => addWorkingDays(day, -1);

type VisitFacts = { now: Temporal.Instant; visit: { state: VisitState; day: Temporal.PlainDate } };

const cancellingRules: readonly Rule<VisitFacts, 'visit-over' | 'cancel-too-late'>[] = [
  {
    id: 'HJE-01',
    source: 'domain.md § 6.1 is silent: what is done or missed is not cancelled',
    assumption: CHOSEN,
    judge: ({ visit }) => (visit.state === 'completed' || visit.state === 'missed' ? 'visit-over' : undefined),
  },
  {
    id: 'DIG-06',
    source: 'VESTBY',
    assumption: CHOSEN,
    judge: ({ now, visit }) => (isDayBefore(lastDayToCancel(visit.day), osloDay(now)) ? 'cancel-too-late' : undefined),
  },
];
export const mayCancelVisit = refusedByFirst(cancellingRules);

// What the office registers

const standsOver: Rule<VisitFacts, 'visit-over'> = {
  id: 'HJE-01',
  source: 'domain.md § 6.1 is silent: only a visit that is still to be can become something else',
  assumption: CHOSEN,
  judge: ({ visit }) => (visit.state === 'planned' ? undefined : 'visit-over'),
};

const resultRules: readonly Rule<VisitFacts, 'visit-over' | 'visit-ahead'>[] = [
  standsOver,
  {
    id: 'HJE-02',
    source: 'domain.md § 6.1 is silent: a visit is registered as done, or missed, on its day or later',
    assumption: CHOSEN,
    judge: ({ now, visit }) => (isDayBefore(osloDay(now), visit.day) ? 'visit-ahead' : undefined),
  },
];
/** Completed or missed. */
export const mayRegisterResult = refusedByFirst(resultRules);

/** Cancelled by the office, or given to someone else. */
export const mayChangeAtDesk = refusedByFirst([standsOver]);

/** As long as nobody has been told outside the portal. */
const UNDO_SECONDS = 60;
type UndoFacts = { now: Temporal.Instant; visit: { state: VisitState; doneAt: Temporal.Instant | null } };
const undoRules: readonly Rule<UndoFacts, 'undo-too-late'>[] = [
  {
    id: 'HJE-03',
    source: 'domain.md § 6.1 is silent: a slip of the thumb is taken back before anyone is told of it',
    assumption: CHOSEN,
    judge: ({ now, visit: { doneAt } }) => (doneAt && isBefore(now, toldAt(doneAt)) ? undefined : 'undo-too-late'),
  },
];
export const mayUndo = refusedByFirst(undoRules);
/** When the notice of what was registered goes out, and it can no longer be taken back. */
export const toldAt = (doneAt: Temporal.Instant): Temporal.Instant => doneAt.add({ seconds: UNDO_SECONDS });

const MOST_DAYS_MOVED = 31;
/** `last`: the last day of visits by this plan. */
type MoveFacts = VisitFacts & { to: Window & { minutes: number }; last: Temporal.PlainDate | null };
const movingRules: readonly Rule<MoveFacts, 'visit-over' | 'invalid-window'>[] = [
  standsOver,
  {
    id: 'HJE-04',
    source: 'domain.md § 6.1 is silent: a new window is not over, holds the visit, and is within a month and the plan',
    assumption: CHOSEN,
    judge: ({ now, to, last }) =>
      isBefore(now, to.endsAt) &&
      holds(to, to.minutes) &&
      !isDayBefore(osloDay(now).add({ days: MOST_DAYS_MOVED }), to.day) &&
      !(last && isDayBefore(last, to.day))
        ? undefined
        : 'invalid-window',
  },
];
export const mayMove = refusedByFirst(movingRules);

const holds = ({ startsAt, endsAt }: Window, minutes: number) => !isBefore(endsAt, startsAt.add({ minutes }));

// Decisions and plans

type Period = { from: Temporal.PlainDate; to: Temporal.PlainDate | null };
const endsBefore = ({ to }: Period, day: Temporal.PlainDate) => to !== null && isDayBefore(to, day);

type DecisionFacts = { today: Temporal.PlainDate; period: Period; fresh: boolean };
const decisionRules: readonly Rule<DecisionFacts, 'invalid-care-period'>[] = [
  {
    id: 'HJE-05',
    source: 'domain.md § 6.1 is silent: a decision begins within a year, ends after it begins, and not in the past',
    assumption: CHOSEN,
    judge: ({ today, period, fresh }) =>
      endsBefore(period, period.from) ||
      endsBefore(period, today) ||
      (fresh && (isDayBefore(period.from, today) || isDayBefore(today.add({ years: 1 }), period.from)))
        ? 'invalid-care-period'
        : undefined,
  },
];
export const mayDecide = refusedByFirst(decisionRules);

type PlanFacts = {
  today: Temporal.PlainDate;
  plan: Period & { windowFrom: string; windowTo: string; minutes: number };
  decision: Period;
  /** The first day of visits as they are now, when there is such a plan already. */
  changes: Temporal.PlainDate | undefined;
};
const planRules: readonly Rule<PlanFacts, 'invalid-window' | 'invalid-care-period'>[] = [
  {
    id: 'HJE-04',
    source: 'domain.md § 6.1 is silent: a window is of one day, and holds the visit',
    assumption: CHOSEN,
    // On a day without summer time: the window of the plan is that of the clock.
    judge: ({ plan: { windowFrom, windowTo, minutes } }) => {
      const window = windowOn(Temporal.PlainDate.from('2026-01-01'), windowFrom, windowTo);
      return windowFrom < windowTo && holds(window, minutes) ? undefined : 'invalid-window';
    },
  },
  {
    id: 'HJE-06',
    source: 'domain.md § 6.1 is silent: visits are within the decision, and what was planned up to today stays',
    assumption: CHOSEN,
    judge: ({ today, plan, decision, changes }) => {
      const earliest = changes && !isDayBefore(today, changes) ? today.add({ days: 1 }) : today;
      const within =
        !isDayBefore(plan.from, decision.from) && !endsBefore(decision, plan.from) && !endsBefore(plan, plan.from);
      return within && !isDayBefore(plan.from, earliest) ? undefined : 'invalid-care-period';
    },
  },
];
export const mayPlan = refusedByFirst(planRules);

// The route

export type Timing = 'later' | 'now' | 'late' | 'over';
/** Where in its window a visit is: what a route is walked by. */
export const timingOf = (
  { state, startsAt, endsAt }: { state: VisitState } & Omit<Window, 'day'>,
  now: Temporal.Instant,
): Timing => {
  if (state !== 'planned') return 'over';
  if (isBefore(now, startsAt)) return 'later';
  return isBefore(now, endsAt) ? 'now' : 'late';
};
