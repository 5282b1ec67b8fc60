import { answerNames } from './expected-answer.ts';
import { type FormProblemCode, formProblem } from './form-problems.ts';
import { isOperator } from './form-shape.ts';
import { isQuestion } from './form-values.ts';
import type { PreparedItem } from './prepared-form.ts';
import type { EnableWhen, FormProblem, ItemType } from './questionnaire-model.ts';

/** What is wrong with enableWhen: https://hl7.org/fhir/R4/questionnaire.html, que-7 and que-12. */
export function checkConditions(
  all: readonly PreparedItem[],
  byLinkId: ReadonlyMap<string, PreparedItem>,
): FormProblem[] {
  const circular = inCircles(all, byLinkId);
  return all.flatMap((item) => {
    const conditions = item.raw.enableWhen ?? [];
    const codes = conditions.flatMap((when): FormProblemCode[] => {
      if (when.question === item.linkId) return ['condition-on-itself'];
      const code = wrongWith(when, byLinkId.get(when.question));
      return code ? [code] : [];
    });
    if (conditions.length > 1 && item.raw.enableBehavior === undefined) codes.push('enable-behavior-missing');
    if (circular.has(item)) codes.push('circular-conditions');
    return codes.map((code) => formProblem(item.path, code));
  });
}

const ordered: readonly ItemType[] = ['decimal', 'integer', 'quantity', 'date', 'dateTime', 'time', 'string', 'text'];

/** No wider than refero: what the browser does not ask, the server must not require. */
const answers: Partial<Record<ItemType, readonly (keyof EnableWhen)[]>> = {
  boolean: ['answerBoolean'],
  decimal: ['answerDecimal'],
  integer: ['answerInteger'],
  date: ['answerDate'],
  dateTime: ['answerDateTime'],
  time: ['answerTime'],
  string: ['answerString'],
  text: ['answerString'],
  choice: ['answerCoding', 'answerString', 'answerInteger', 'answerDate', 'answerTime', 'answerReference'],
  'open-choice': ['answerCoding', 'answerString', 'answerInteger', 'answerDate', 'answerTime', 'answerReference'],
  quantity: ['answerQuantity'],
  reference: ['answerReference'],
};

function wrongWith(when: EnableWhen, question: PreparedItem | undefined): FormProblemCode | undefined {
  if (!question) return 'condition-on-unknown-question';
  const { type } = question;
  if (!isQuestion(type)) return 'condition-on-no-question';
  const { operator } = when;
  if (!isOperator(operator)) return 'condition-unknown-operator';
  if (answerNames.filter((name) => when[name] !== undefined).length > 1) return 'condition-several-answers';
  if (operator === 'exists') return when.answerBoolean === undefined ? 'condition-answer-cannot-fit' : undefined;
  if (!answers[type]?.some((name) => when[name] !== undefined)) return 'condition-answer-cannot-fit';
  if (operator !== '=' && operator !== '!=' && !ordered.includes(type)) return 'condition-operator-cannot-fit';
  return undefined;
}

/**
 * Whether an item is enabled depends on what holds it and on the questions it names; on their being enabled, too. Told of
 * those that stand in a circle, or between two.
 */
function inCircles(
  all: readonly PreparedItem[],
  byLinkId: ReadonlyMap<string, PreparedItem>,
): ReadonlySet<PreparedItem> {
  const below = new Map<PreparedItem, Set<PreparedItem>>();
  const above = new Map<PreparedItem, Set<PreparedItem>>();
  for (const item of all) {
    const named = (item.raw.enableWhen ?? []).flatMap(({ question }) => byLinkId.get(question) ?? []);
    // To itself is told by its own name.
    const stands = new Set([...named, ...(item.parent ? [item.parent] : [])].filter((other) => other !== item));
    below.set(item, stands);
    for (const other of stands) above.set(other, (above.get(other) ?? new Set()).add(item));
  }
  const circular = withoutLoose(withoutLoose(new Set(all), below, above), above, below);
  return new Set([...circular].filter(({ raw }) => raw.enableWhen?.length));
}

type Links = ReadonlyMap<PreparedItem, ReadonlySet<PreparedItem>>;

/** Takes away whatever stands on nothing that is left, until nothing more can be taken (Kahn). */
function withoutLoose(items: ReadonlySet<PreparedItem>, below: Links, above: Links): Set<PreparedItem> {
  const left = new Set(items);
  const standsOn = new Map([...left].map((item) => [item, countOf(below.get(item), left)]));
  const loose = [...left].filter((item) => standsOn.get(item) === 0);
  for (let next = loose.pop(); next; next = loose.pop()) {
    left.delete(next);
    for (const upper of above.get(next) ?? []) {
      const rest = (standsOn.get(upper) ?? 0) - 1;
      standsOn.set(upper, rest);
      if (rest === 0) loose.push(upper);
    }
  }
  return left;
}

const countOf = (links: ReadonlySet<PreparedItem> | undefined, among: ReadonlySet<PreparedItem>): number =>
  [...(links ?? [])].filter((item) => among.has(item)).length;
