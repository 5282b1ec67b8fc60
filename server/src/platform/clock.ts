/** The only source of the present. Every world has a clock of its own behind the same name. */
export type Clock = { now(): Temporal.Instant };

/** The real time: for sessions and for worlds whose clock runs. */
export const systemClock: Clock = { now: () => Temporal.Now.instant() };
