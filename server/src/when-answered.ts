import { BadCall } from './bad-call.ts';
import { systemClock } from './platform/clock.ts';

/** The moment that answers are judged at: when they were given, else what the call says, else now. */
export function whenAnswered(now: string | undefined): (response: unknown) => Temporal.Instant {
  const otherwise = now === undefined ? systemClock.now() : momentIn(now);
  if (!otherwise) throw new BadCall('--now is a day or a moment, such as 2026-03-02 or 2026-03-02T08:00:00Z');
  return (response) => {
    const authored = typeof response === 'object' && response && 'authored' in response ? response.authored : undefined;
    return (typeof authored === 'string' ? momentIn(authored) : undefined) ?? otherwise;
  };
}

/** Of a day, its noon: whatever the time of year it is that day. */
function momentIn(text: string): Temporal.Instant | undefined {
  try {
    return text.includes('T')
      ? Temporal.Instant.from(text)
      : Temporal.PlainDate.from(text).toZonedDateTime({ timeZone: 'Europe/Oslo', plainTime: '12:00' }).toInstant();
  } catch {
    return undefined;
  }
}
