import { osloDay, osloInstant } from '@helsesim/shared/oslo';

/**
 * A time alone is of today, a day alone is from its beginning. Undefined: now in the world, also when nobody can tell
 * what was meant.
 */
export function momentAsked(
  { day, time }: { day: string; time: string },
  now: Temporal.Instant,
): Temporal.Instant | undefined {
  if (!day && !time) return undefined;
  try {
    return osloInstant(day ? Temporal.PlainDate.from(day) : osloDay(now), time || '00:00');
  } catch {
    return undefined;
  }
}
