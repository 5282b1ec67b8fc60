import type { ReasonCode } from '@helsesim/shared/booking/booking-model';
import { reasonsAt } from '@helsesim/shared/booking/reasons-by-age';

const reasons: Readonly<Record<string, ReasonCode>> = {
  'sore-throat': 'sore-throat',
  'cough-and-breath': 'cough',
  'child-with-fever': 'fever-child',
  skin: 'skin',
  'urinary-symptoms': 'urinary',
  'back-pain': 'back-pain',
  'low-mood-and-worry': 'low-mood',
  'prescription-and-chronic-follow-up': 'follow-up',
  general: 'other',
};

/** What a booking is for when it comes of one of our own forms. Of others whoever books says it. */
export function reasonOfForm(formId: string, age: number): ReasonCode | undefined {
  const reason = reasons[formId];
  return reasonsAt(age).find((code) => code === reason);
}
