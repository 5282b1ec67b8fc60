import { folded } from '../people/index.ts';

/**
 * Numbers and addresses that reach nobody: +47 01 is no series of Norwegian numbers (five-digit ones begin at 02), and
 * example.com is reserved for examples (RFC 2606).
 */

const FIRST_OFFICE = 900_000;

export const phoneOf = (n: number): string => `+4701${String(n).padStart(6, '0')}`;
export const phoneOfOffice = (n: number): string => phoneOf(FIRST_OFFICE + n);

/** The number, when given, tells those of the same name apart. */
export function mailOf({ givenName, familyName }: { givenName: string; familyName: string }, n?: number): string {
  const plain = (name: string) => folded(name).replace(/[^a-z]/g, '');
  return `${plain(givenName)}.${plain(familyName)}${n === undefined ? '' : `.${n}`}@example.com`;
}
