import type { DueWorkers } from '../worlds/index.ts';
import { TELL_OF_VISIT, type TellingTables, tellOfVisit } from './tell-of-visit.ts';

/** What home care does by itself when its time comes. */
export const homeCareDueWork = { [TELL_OF_VISIT]: tellOfVisit } satisfies DueWorkers<TellingTables>;
