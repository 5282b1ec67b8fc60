import { allow, type Decision, refuse } from '@helsesim/shared/decision';
import { inOslo, isBefore } from '@helsesim/shared/oslo';
import type { ClockChange } from '@helsesim/shared/worlds/worlds-contract';
import type { World } from './world.ts';

const LAST = Temporal.Instant.from('2200-01-01T00:00:00Z');
const MOST_YEARS = 30;

type Refusal = 'clock-backwards' | 'clock-too-far';

/** Moves the clock forwards, or lets it run or stand. A duration is counted in the Norwegian calendar: P1D is a day. */
export async function changeClock(world: World<object>, change: ClockChange): Promise<Decision<undefined, Refusal>> {
  if ('run' in change) await world.run(change.run);
  else if ('freeze' in change) await world.freeze();
  else return world.move((now) => whereTo(now, change));
  return allow(undefined);
}

function whereTo(
  now: Temporal.Instant,
  change: Extract<ClockChange, { set: unknown } | { advance: unknown }>,
): Decision<Temporal.Instant, Refusal> {
  const to = 'set' in change ? change.set : after(now, change.advance);
  if (!to || isBefore(LAST, to) || isBefore(inOslo(now).add({ years: MOST_YEARS }).toInstant(), to))
    return refuse('clock-too-far');
  if (isBefore(to, now)) return refuse('clock-backwards');
  return allow(Temporal.Instant.fromEpochMilliseconds(to.epochMilliseconds));
}

function after(now: Temporal.Instant, duration: Temporal.Duration): Temporal.Instant | undefined {
  try {
    return inOslo(now).add(duration).toInstant();
  } catch {
    return undefined; // beyond what a calendar can hold
  }
}
