import type { DueWorkers } from '../worlds/index.ts';
import { releaseHold } from './hold-time.ts';
import { PUBLISH_TIMES, publishTimes } from './publish-times.ts';
import { REMIND, remind } from './reminders.ts';
import { RELEASE_HOLD, type TimeTables } from './take-time.ts';

/** What booking does by itself when its time comes. */
export const bookingDueWork = {
  [RELEASE_HOLD]: releaseHold,
  [PUBLISH_TIMES]: publishTimes,
  [REMIND]: remind,
} satisfies DueWorkers<TimeTables>;
