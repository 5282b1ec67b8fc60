import { allow, type Decision, refuse } from '@helsesim/shared/decision';
import { inOslo, isBefore } from '@helsesim/shared/oslo';
import type { ClockChange } from '@helsesim/shared/worlds/worlds-contract';
import type { World } from './world.ts';
import { LAST } from './world-time.ts';

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
  return allow(to);
}

/** To the whole millisecond; a duration may be finer. */
function after(now: Temporal.Instant, duration: Temporal.Duration): Temporal.Instant | undefined {
  try {
    const { epochMilliseconds } = inOslo(now).add(duration);
    return Temporal.Instant.fromEpochMilliseconds(epochMilliseconds);
  } catch {
    return undefined; // beyond what a calendar can hold
  }
}
