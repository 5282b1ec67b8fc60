import type { Language } from '../people/people-model.ts';
import { isEnabled } from './enabled.ts';
import { fits, isQuestion, keyOf } from './form-values.ts';
import type { SummaryLine } from './forms-contract.ts';
import { urgencyOf } from './outcome-model.ts';
import type { Condition, Option, PreparedForm, PreparedItem } from './prepared-form.ts';
import type { Value } from './questionnaire-model.ts';
import { readResponse } from './read-response.ts';
import type { Tree } from './response-tree.ts';
import { answersInWords, shortAnswer, shortTextOf, textOf } from './wording.ts';

/**
 * What a doctor reads in twenty seconds: the items with a short text that are answered, in the order of the form, and in
 * the last line the red signs that were asked for and denied. A form without any short text tells what was asked, cut
 * short. `response` as `judge` has cleaned it.
 */
export function summaryOf(form: PreparedForm, response: unknown, language: Language): SummaryLine[] {
  const { tree } = readResponse(form, response);
  if (!tree) return [];
  const hasShortTexts = form.all.some((item) => shortTextOf(item, language) !== undefined);
  const signs = signsOf(form);
  const lines: SummaryLine[] = [];
  const denied: string[] = [];
  for (const item of form.all) {
    const answers = answersTo(item, tree);
    if (answers.length === 0) continue;
    const absent = (signs.get(item) ?? []).filter((expected) => !answers.some((answer) => fits('=', answer, expected)));
    denied.push(...absent.map((sign) => signInWords(item, sign, language)));
    const label = shortTextOf(item, language) ?? (hasShortTexts ? undefined : cut(textOf(item, language)));
    if (label === undefined || saysOnlyWhatIsDenied(item, answers, absent)) continue;
    lines.push({ label, answer: answersInWords(item, answers, language) });
  }
  return denied.length > 0 ? [...lines, { label: deniedLabel[language], answer: denied.join('; ') }] : lines;
}

const LONGEST = 80;
const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text);

const deniedLabel: Record<Language, string> = { nb: 'Nei til', nn: 'Nei til', en: 'Denies' };

/** «None of these», when the line of what is denied names all of these. */
function saysOnlyWhatIsDenied({ options = [] }: PreparedItem, answers: readonly Value[], absent: readonly Value[]) {
  const isChosen = ({ key }: Option) => answers.some((answer) => keyOf(answer) === key);
  const others = options.filter(({ exclusive }) => !exclusive);
  return (
    others.length > 0 &&
    options.filter(isChosen).every(({ exclusive }) => exclusive) &&
    others.every(({ value }) => absent.some((sign) => fits('=', value, sign)))
  );
}

function answersTo(item: PreparedItem, tree: Tree): Value[] {
  if (!isQuestion(item.type)) return [];
  return (tree.of.get(item) ?? []).filter((node) => isEnabled(node, tree)).flatMap(({ answers }) => answers);
}

/** What the red levels ask for by yes or no: a boolean, or one of several options that can be chosen together. */
function signsOf(form: PreparedForm): ReadonlyMap<PreparedItem, readonly Value[]> {
  const signs = new Map<PreparedItem, Value[]>();
  for (const { level, conditions } of form.levels) {
    if (!level || urgencyOf(level) !== 'red') continue;
    for (const { of, expected } of conditions.filter(isSign)) {
      const known = signs.get(of) ?? [];
      if (!known.some((sign) => fits('=', sign, expected))) signs.set(of, [...known, expected]);
    }
  }
  return signs;
}

const isSign = ({ of, operator, expected }: Condition): boolean =>
  operator === '=' &&
  (expected.valueBoolean === true || (expected.valueCoding !== undefined && of.raw.repeats === true));

/** A sign stands in a line of signs: without the mark that ends a question. */
function signInWords(item: PreparedItem, sign: Value, language: Language): string {
  if (sign.valueCoding) return shortAnswer(item, sign, language);
  return (shortTextOf(item, language) ?? textOf(item, language)).replace(/\s*[?:.]$/, '');
}
