import type { Communication } from '@helsesim/shared/dialogue/dialogue-model';

/** What has come since that message was the latest; ids sort in the order of writing. What one wrote oneself is no news. */
export const newsSince = (communications: readonly Communication[], seen: string | undefined): Communication[] =>
  seen ? communications.filter(({ id, author }) => id > seen && !author.self) : [];
