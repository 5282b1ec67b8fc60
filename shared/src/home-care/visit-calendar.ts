import { osloInstant } from '../oslo.ts';

/**
 * DIG-10: visits are not kept, they are computed when asked for, from plans and from what differs. Everything is
 * counted in Norwegian days and times of the wall clock, so that a visit at eight is at eight also in summer time.
 */

/** Recurring visits. Versions of one plan have the same `plan`, and never a day in common. */
export type RecurringVisits = {
  plan: string;
  weekdays: readonly number[];
  everyWeeks: number;
  /** A day in the first week that weeks are counted from. */
  countedFrom: Temporal.PlainDate;
  from: Temporal.PlainDate;
  to: Temporal.PlainDate | null;
  /** The last day of its last version and of what it rests on: no visit is moved beyond. Left out: `to`. */
  last?: Temporal.PlainDate | null;
  windowFrom: string;
  windowTo: string;
};

/** What differs about the visit of one day of a plan. */
export type VisitChange = {
  plan: string;
  day: Temporal.PlainDate;
  /** The day it is now to be on; the same when it has not been moved to another. */
  onDay: Temporal.PlainDate;
  /** Null: as planned. */
  windowFrom: string | null;
  windowTo: string | null;
};

export type Window = { day: Temporal.PlainDate; startsAt: Temporal.Instant; endsAt: Temporal.Instant };

const mondayOf = (day: Temporal.PlainDate) => day.subtract({ days: day.dayOfWeek - 1 });
const isWithin = (day: Temporal.PlainDate, from: Temporal.PlainDate, to: Temporal.PlainDate | null) =>
  Temporal.PlainDate.compare(from, day) <= 0 && (to === null || Temporal.PlainDate.compare(day, to) <= 0);

export function fallsOn(
  { weekdays, everyWeeks, countedFrom, from, to }: RecurringVisits,
  day: Temporal.PlainDate,
): boolean {
  if (!weekdays.includes(day.dayOfWeek) || !isWithin(day, from, to)) return false;
  const days = mondayOf(countedFrom).until(mondayOf(day), { largestUnit: 'days' }).days;
  return (days / 7) % everyWeeks === 0;
}

/** A visit ends with the plan, also when it has been moved. */
const isBeyond = ({ to, last = to }: RecurringVisits, change: VisitChange | undefined): boolean =>
  change !== undefined && last !== null && Temporal.PlainDate.compare(change.onDay, last) > 0;

/** A window that summer time swallows comes an hour later, and is never shorter than it was planned. */
export function windowOn(day: Temporal.PlainDate, from: string, to: string): Window {
  const startsAt = osloInstant(day, from);
  const endsAt = osloInstant(day, to);
  const planned = Temporal.PlainTime.from(from).until(to);
  const whole = Temporal.Instant.compare(startsAt, endsAt) < 0;
  return { day, startsAt, endsAt: whole ? endsAt : startsAt.add(planned) };
}

export type ComputedVisit<Plan, Change> = Window & {
  plan: Plan;
  plannedFor: Temporal.PlainDate;
  movedFrom: Window | null;
  change: Change | undefined;
};

/**
 * The visits that are now to be, or were, on these days, both included, in the order of their windows. The plans are
 * those of the days, and of changes that move a visit in from other days.
 */
export function visitsBetween<Plan extends RecurringVisits, Change extends VisitChange>(
  plans: readonly Plan[],
  changes: readonly Change[],
  { from, to }: { from: Temporal.PlainDate; to: Temporal.PlainDate },
): ComputedVisit<Plan, Change>[] {
  const changeOf = new Map(changes.map((change) => [`${change.plan} ${change.day}`, change]));
  const movedIn = changes.filter(({ day, onDay }) => isWithin(onDay, from, to) && !isWithin(day, from, to));
  const found = plans.flatMap((plan) => {
    const visits = movedIn
      .filter((change) => change.plan === plan.plan && fallsOn(plan, change.day) && !isBeyond(plan, change))
      .map((change) => visitOn(plan, change.day, change));
    for (let day = from; isWithin(day, from, to); day = day.add({ days: 1 })) {
      if (!fallsOn(plan, day)) continue;
      const change = changeOf.get(`${plan.plan} ${day}`);
      if (!change || (isWithin(change.onDay, from, to) && !isBeyond(plan, change)))
        visits.push(visitOn(plan, day, change));
    }
    return visits;
  });
  return found.sort(byTime);
}

/** The visit of one day of a plan, wherever it has been moved; undefined when the plan has none then. */
export const visitPlannedFor = <Plan extends RecurringVisits, Change extends VisitChange>(
  plans: readonly Plan[],
  day: Temporal.PlainDate,
  change: Change | undefined,
): ComputedVisit<Plan, Change> | undefined => {
  const plan = plans.find((one) => fallsOn(one, day) && !isBeyond(one, change));
  return plan && visitOn(plan, day, change);
};

function visitOn<Plan extends RecurringVisits, Change extends VisitChange>(
  plan: Plan,
  day: Temporal.PlainDate,
  change: Change | undefined,
): ComputedVisit<Plan, Change> {
  const planned = windowOn(day, plan.windowFrom, plan.windowTo);
  if (!change) return { ...planned, plan, plannedFor: day, movedFrom: null, change };
  const now = windowOn(change.onDay, change.windowFrom ?? plan.windowFrom, change.windowTo ?? plan.windowTo);
  const moved = !now.startsAt.equals(planned.startsAt) || !now.endsAt.equals(planned.endsAt);
  return { ...now, plan, plannedFor: day, movedFrom: moved ? planned : null, change };
}

const byTime = (a: Window & { plan: RecurringVisits }, b: Window & { plan: RecurringVisits }) =>
  Temporal.Instant.compare(a.startsAt, b.startsAt) ||
  Temporal.Instant.compare(a.endsAt, b.endsAt) ||
  (a.plan.plan < b.plan.plan ? -1 : 1);

/**
 * As the route is walked: by each visit’s place on it. A visit that has been moved comes where its new window begins.
 */
export function inRouteOrder<Visit extends Window & { order: number; movedFrom: Window | null }>(
  visits: readonly Visit[],
): Visit[] {
  const byStart = (a: Visit, b: Visit) => Temporal.Instant.compare(a.startsAt, b.startsAt);
  const route = visits.filter(({ movedFrom }) => !movedFrom).sort((a, b) => a.order - b.order || byStart(a, b));
  for (const moved of visits.filter(({ movedFrom }) => movedFrom).sort(byStart)) {
    const next = route.findIndex((visit) => byStart(moved, visit) < 0);
    route.splice(next < 0 ? route.length : next, 0, moved);
  }
  return route;
}
