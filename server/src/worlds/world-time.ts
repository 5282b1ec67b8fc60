import type { ClockRow } from './worlds-repository.ts';

/** The end of time: a clock that runs stops here, and none is moved further. */
export const LAST = Temporal.Instant.from('2200-01-01T00:00:00Z');

/** The time of a world when the real time is `real`, in whole milliseconds. */
export function worldTime({ clockAt, runningSince, speed }: ClockRow, real: Temporal.Instant): Temporal.Instant {
  if (!runningSince) return clockAt;
  const passed = Math.max(0, real.epochMilliseconds - runningSince.epochMilliseconds);
  const time = Math.floor(clockAt.epochMilliseconds + passed * speed);
  return Temporal.Instant.fromEpochMilliseconds(Math.min(time, LAST.epochMilliseconds));
}
