import { digitsOf } from '../desk-fullmakt/form-faults.ts';

/** What can be seen to be wrong in a form before it is sent, in the order of the form. */
type Field = 'number' | 'service' | 'weekday' | 'from' | 'to' | 'window-from';
export type CareFaults = Partial<
  Record<Field, 'need-number' | 'need-services' | 'need-from' | 'need-weekdays' | 'need-window'>
>;

const has = (form: FormData, name: string) => String(form.get(name) ?? '') !== '';

export const decisionFaults = (form: FormData, { fresh }: { fresh: boolean }): CareFaults => ({
  ...(fresh && digitsOf(String(form.get('number') ?? '')).length !== 11 && { number: 'need-number' }),
  ...(form.getAll('service').length === 0 && { service: 'need-services' }),
  ...(fresh && !has(form, 'from') && { from: 'need-from' }),
});

export const planFaults = (form: FormData): CareFaults => ({
  ...(form.getAll('weekday').length === 0 && { weekday: 'need-weekdays' }),
  ...(!(has(form, 'window-from') && has(form, 'window-to')) && { 'window-from': 'need-window' }),
  ...(!has(form, 'from') && { from: 'need-from' }),
});

export const endFaults = (form: FormData): CareFaults => (has(form, 'to') ? {} : { to: 'need-from' });
