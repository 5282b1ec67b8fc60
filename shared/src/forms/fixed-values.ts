import { readValue } from './answer-shape.ts';
import { isEmpty, keyOf } from './form-values.ts';
import type { PreparedItem } from './prepared-form.ts';
import type { Value } from './questionnaire-model.ts';

type Item = Pick<PreparedItem, 'raw' | 'hidden' | 'calculated' | 'score' | 'options'>;

/** What the form answers itself where nobody can answer: whatever else comes there was not answered. Undefined: nothing. */
export function fixedValues({ raw, hidden, calculated, score, options }: Item): readonly Value[] | undefined {
  const { readOnly = false, initial = [], answerOption = [] } = raw;
  if (!(readOnly || hidden) || calculated !== undefined || score !== undefined) return undefined;
  const selected = (options ?? []).filter((_, index) => answerOption[index]?.initialSelected === true);
  const given = initial.flatMap((each): Value[] => {
    const value = readValue(each);
    if (typeof value === 'string' || value === undefined || isEmpty(value)) return [];
    return [options?.find(({ key }) => key === keyOf(value))?.value ?? value];
  });
  const values = selected.length > 0 ? selected.map(({ value }) => value) : given;
  return values.length > 0 ? values : undefined;
}
