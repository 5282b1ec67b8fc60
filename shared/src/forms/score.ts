import { keyOf } from './form-values.ts';
import type { PreparedItem } from './prepared-form.ts';
import type { Value } from './questionnaire-model.ts';

/**
 * Which scores are the sums of which, as refero’s ScoringCalculator has it: a section score (SS) is the sum of the question
 * scores (QS) in the group it stands in, a further one beside it repeats the first; a total (TS) is the sum of them all,
 * wherever it stands – or of the first section score at the top, when there is one.
 */
export function scoredIn(items: readonly PreparedItem[]): { item: PreparedItem; of: readonly PreparedItem[] }[] {
  const sections: { item: PreparedItem; of: readonly PreparedItem[] }[] = [];
  const totals: PreparedItem[] = [];
  const questionsIn = (inside: readonly PreparedItem[]): PreparedItem[] => {
    const questions = inside.flatMap((item) => {
      const under = questionsIn(item.items);
      if (item.score === 'SS' || item.score === 'TS') return [];
      return item.score === 'QS' ? [item, ...under] : under;
    });
    totals.push(...inside.filter(({ score }) => score === 'TS'));
    for (const item of inside) if (item.score === 'SS') sections.push({ item, of: questions });
    return questions;
  };
  const questions = questionsIn(items);
  return [...sections, ...totals.map((item) => ({ item, of: questions }))];
}

/** What the answers weigh together. Undefined: none of them is among the options. */
export function weightOf(item: PreparedItem, answers: readonly Value[]): number | undefined {
  const chosen = answers.flatMap((answer) => {
    const key = keyOf(answer);
    const option = item.options?.find((known) => known.key === key);
    return option ? [option.weight ?? 0] : [];
  });
  return chosen.length === 0 ? undefined : chosen.reduce((sum, weight) => sum + weight, 0);
}

/** A number as the item is answered with it. */
export function asNumber(item: PreparedItem, number: number): Value | undefined {
  if (!Number.isFinite(number)) return undefined;
  const rounded = round(number, item.limits.maxDecimalPlaces);
  if (item.type === 'integer') return { valueInteger: Math.round(number) };
  if (item.type === 'decimal') return { valueDecimal: rounded };
  if (item.type === 'string' || item.type === 'text') return { valueString: String(rounded) };
  if (item.type !== 'quantity') return undefined;
  const { display, system, code } = item.limits.unit ?? {};
  return {
    valueQuantity: {
      value: rounded,
      ...(display !== undefined && { unit: display }),
      ...(system !== undefined && { system }),
      ...(code !== undefined && { code }),
    },
  };
}

/** To whole decimals, and never to more than a sum of decimals can tell: 0.1 + 0.2 is 0.3. */
const round = (number: number, places: number | undefined): number =>
  Number(number.toFixed(Math.min(Math.max(places ?? 10, 0), 10)));
