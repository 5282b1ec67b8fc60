import type { WorldRow } from './worlds-repository.ts';

/** The time of a world when the real time is `real`, in whole milliseconds. */
export function worldTime(
  { clockAt, runningSince, speed }: Omit<WorldRow, 'seed'>,
  real: Temporal.Instant,
): Temporal.Instant {
  if (!runningSince) return clockAt;
  const passed = Math.max(0, real.epochMilliseconds - runningSince.epochMilliseconds);
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(clockAt.epochMilliseconds + passed * speed));
}
