/** A command was called in a way it does not know: told with how to call it, and ended with 2. */
export class BadCall extends Error {}
