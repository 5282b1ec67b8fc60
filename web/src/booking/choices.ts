import { type ReasonCode, reasonCodes, type SignCode, signCodes } from '@helsesim/shared/booking/booking-model';

/** What is asked only at some ages. Nothing here decides anything: it only leaves out what cannot be meant. */
const agesOfReason: Partial<Record<ReasonCode, (age: number) => boolean>> = {
  'fever-child': (age) => age < 16,
  pregnancy: (age) => age >= 12,
};
const agesOfSign: Partial<Record<SignCode, (age: number) => boolean>> = { 'baby-fever': (age) => age < 1 };

export const reasonsAt = (age: number): ReasonCode[] => reasonCodes.filter((code) => agesOfReason[code]?.(age) ?? true);
export const signsAt = (age: number): SignCode[] => signCodes.filter((code) => agesOfSign[code]?.(age) ?? true);
