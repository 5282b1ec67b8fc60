import type { PaperForm } from './paper-forms.ts';

/** What can be seen to be wrong in a form before it is sent. */
export function dayIn(written: string): Temporal.PlainDate | undefined {
  try {
    return written ? Temporal.PlainDate.from(written) : undefined;
  } catch {
    return undefined; // half typed
  }
}

/** People write numbers in groups. */
export const digitsOf = (written: string): string => written.replace(/\D/g, '');
const isNumber = (written: FormDataEntryValue | null) => /^\d{11}$/.test(digitsOf(String(written ?? '')));

type Field = 'signedOn' | 'giver' | 'receiver' | 'area';
export type Faults = Partial<Record<Field, 'need-day' | 'need-number' | 'need-area'>>;

/** In the order of the form, so that the first is the first to be mended. */
export function faultsIn(kind: PaperForm, form: FormData): Faults {
  return {
    ...(!dayIn(String(form.get('signedOn') ?? '')) && { signedOn: 'need-day' }),
    ...(!isNumber(form.get('giver')) && { giver: 'need-number' }),
    ...(kind !== 'reactivation' && !isNumber(form.get('receiver')) && { receiver: 'need-number' }),
    ...(kind === 'fullmakt' && form.getAll('area').length === 0 && { area: 'need-area' }),
  };
}
