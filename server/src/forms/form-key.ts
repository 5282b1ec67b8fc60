import { createHash } from 'node:crypto';

/** What a form is called in the addresses of citizens: its id says what ails someone, and addresses are kept and logged. */
export const formKeyOf = (worldId: string, formId: string): string =>
  createHash('sha256').update(`${worldId} ${formId}`).digest('base64url').slice(0, 16);
