import { HEALTH_MAJORITY } from '../people/ages.ts';
import { type ReasonCode, reasonCodes, type SignCode, signCodes } from './booking-model.ts';

/**
 * What is asked only at some ages. Nothing here decides anything, and the server takes them all: it only leaves out
 * what cannot be meant (our own list, docs/decisions/008).
 */
const agesOfReason: Partial<Record<ReasonCode, (age: number) => boolean>> = {
  'fever-child': (age) => age < HEALTH_MAJORITY,
  pregnancy: (age) => age >= 12,
};
const agesOfSign: Partial<Record<SignCode, (age: number) => boolean>> = { 'baby-fever': (age) => age < 1 };

export const reasonsAt = (age: number): ReasonCode[] => reasonCodes.filter((code) => agesOfReason[code]?.(age) ?? true);
export const signsAt = (age: number): SignCode[] => signCodes.filter((code) => agesOfSign[code]?.(age) ?? true);
