import { saveInformation } from '@helsesim/shared/health-station/desk-health-station-contract';
import { isDayBefore } from '@helsesim/shared/oslo';
import { dayIn } from '../desk-fullmakt/form-faults.ts';
import { plainBlock, plainLine } from '../dialogue/draft/plain-text.ts';

/** The form that information is written in. */
export const languagesWritten = ['nb', 'nn', 'en'] as const;
type InLanguage = (typeof languagesWritten)[number];
type Field = `${'title' | 'text'}.${InLanguage}` | 'class' | 'from' | 'to';
export type InformationFaults = Partial<
  Record<Field, 'language-missing' | 'classes-missing' | 'from-missing' | 'to-wrong'>
>;

const textOf = (form: FormData, name: string) => String(form.get(name) ?? '');

export function informationIn(form: FormData, publish: boolean) {
  const inLanguages = (part: 'title' | 'text', plain: (typed: string) => string) =>
    Object.fromEntries(languagesWritten.map((language) => [language, plain(textOf(form, `${part}.${language}`))]));
  return saveInformation.schema.body.parse({
    title: inLanguages('title', plainLine),
    text: inLanguages('text', plainBlock),
    classes: form.getAll('class').map(Number),
    readers: textOf(form, 'readers'),
    from: textOf(form, 'from'),
    to: textOf(form, 'to') || null,
    publish,
  });
}

/** In the order of the form, so that the first is the first to be mended. A draft may lack words. */
export function faultsIn(
  form: FormData,
  { publish, today }: { publish: boolean; today: Temporal.PlainDate | undefined },
) {
  const faults: InformationFaults = {};
  if (publish)
    for (const language of languagesWritten)
      for (const part of ['title', 'text'] as const)
        if (!plainBlock(textOf(form, `${part}.${language}`))) faults[`${part}.${language}`] = 'language-missing';
  if (form.getAll('class').length === 0) faults.class = 'classes-missing';
  const [from, to] = [dayIn(textOf(form, 'from')), dayIn(textOf(form, 'to'))];
  if (!from) faults.from = 'from-missing';
  if (from && to && publish && (isDayBefore(to, from) || (today && isDayBefore(to, today)))) faults.to = 'to-wrong';
  return faults;
}
