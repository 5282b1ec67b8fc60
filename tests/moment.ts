import { osloInstant } from '@helsesim/shared/oslo';

/** A moment in Norway, «2026-11-23 08:00», or anywhere, with its offset. */
export const at = (text: string): Temporal.Instant =>
  /(Z|[+-]\d\d:\d\d)$/.test(text)
    ? Temporal.Instant.from(text)
    : osloInstant(Temporal.PlainDate.from(text), Temporal.PlainTime.from(text));
