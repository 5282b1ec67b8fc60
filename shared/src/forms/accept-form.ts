import { Language } from '../people/people-model.ts';
import { formPerformers } from '../representation/representation-model.ts';
import { checkConditions } from './check-conditions.ts';
import { checkItem } from './check-item.ts';
import { expectedAnswer } from './expected-answer.ts';
import { readsOf } from './expression-reads.ts';
import { formProblem } from './form-problems.ts';
import { bulkOf, bulkProblem, formBulk, isHead, isItem, isValueSet } from './form-shape.ts';
import { unwantedInTexts } from './form-texts.ts';
import { codesOf } from './form-values.ts';
import { textIn } from './in-language.ts';
import { prepareItem } from './prepare-item.ts';
import type { Condition, PreparedForm, PreparedItem } from './prepared-form.ts';
import { type FormMeta, type FormProblem, itemTypes, type Questionnaire, systems } from './questionnaire-model.ts';
import { scoredIn } from './score.ts';

const DEEPEST = 30;
const MOST_ITEMS = 2000;

export type AcceptedForm = { form: PreparedForm | undefined; problems: FormProblem[] };

/**
 * A form laid out for judging, or every reason why it cannot be used. `compiles` tells whether FHIRPath can be compiled.
 * Unknown extensions are passed on.
 */
export function acceptForm(json: unknown, compiles: (expression: string) => boolean = () => true): AcceptedForm {
  const bulk = bulkOf(json, formBulk);
  if (bulk) return { form: undefined, problems: [formProblem('', bulkProblem[bulk])] };
  if (!isHead(json) || (json.contained ?? []).some((set) => set.resourceType === 'ValueSet' && !isValueSet(set))) {
    return { form: undefined, problems: [formProblem('', 'not-a-questionnaire')] };
  }
  const problems: FormProblem[] = [];
  const all: PreparedItem[] = [];
  const items = layOut(json.item, undefined, { questionnaire: json, problems, all, linkIds: new Set() });
  const byLinkId = new Map(all.map((item) => [item.linkId, item]));
  if (all.length > MOST_ITEMS) return { form: undefined, problems: [formProblem('', 'too-many-items')] };
  if (all.length === 0 && problems.length === 0) problems.push(formProblem('', 'no-items'));
  problems.push(...checkHead(json));

  const levels = all.filter(({ level }) => level !== undefined);
  for (const item of all) problems.push(...checkItem(item, json, compiles));
  problems.push(...checkConditions(all, byLinkId), ...checkLevels(levels));
  if (problems.length > 0) return { form: undefined, problems };
  for (const item of all) item.conditions = conditionsOf(item, byLinkId);
  for (const { conditions } of all) for (const condition of conditions) noteUnit(condition);
  const form: PreparedForm = {
    questionnaire: json,
    items,
    all,
    byLinkId,
    calculated: all.filter(({ calculated }) => calculated !== undefined),
    reads: new Map(
      all.flatMap((item) => {
        const reads = item.calculated === undefined ? undefined : readsOf(item.calculated, byLinkId);
        return reads ? [[item, reads]] : [];
      }),
    ),
    scored: scoredIn(items),
    levels,
    fallback: levels.find(isUnconditional),
    meta: metaOf(json),
  };
  return { form, problems };
}

type Laying = { questionnaire: Questionnaire; problems: FormProblem[]; all: PreparedItem[]; linkIds: Set<string> };

function layOut(json: unknown, parent: PreparedItem | undefined, laying: Laying, depth = 1): PreparedItem[] {
  const { questionnaire, problems, all, linkIds } = laying;
  if (!Array.isArray(json)) return [];
  const list: readonly unknown[] = json;
  if (depth > DEEPEST) {
    problems.push(formProblem(parent?.path ?? '', 'too-deep'));
    return [];
  }
  return list.flatMap((raw, index) => {
    const linkId = typeof raw === 'object' && raw !== null && 'linkId' in raw ? raw.linkId : undefined;
    const named = typeof linkId === 'string' && linkId.trim() !== '';
    const path = [...(parent ? [parent.path] : []), named ? linkId : `[${index}]`].join('/');
    const wrong = (code: Parameters<typeof formProblem>[1]) => {
      problems.push(formProblem(path, code));
      return [];
    };
    if (!named) return wrong('link-id-missing');
    if (!isItem(raw)) return wrong('malformed-item');
    if (!itemTypes.some((type) => type === raw.type)) return wrong('unknown-item-type');
    const item = prepareItem(raw, parent, questionnaire);
    if (linkIds.has(linkId)) wrong('duplicate-link-id');
    linkIds.add(linkId);
    if (all.length > MOST_ITEMS) return [];
    all.push(item);
    item.items = layOut(raw.item, item, laying, depth + 1);
    return [item];
  });
}

/** Where the occurrences of a question are looked for: in the nearest item that holds both, or in the whole response. */
function conditionsOf(item: PreparedItem, byLinkId: ReadonlyMap<string, PreparedItem>): Condition[] {
  const mine = new Set(selfAndAround(item.parent));
  return (item.raw.enableWhen ?? []).flatMap((when) => {
    const of = byLinkId.get(when.question);
    if (!of) return [];
    const around = selfAndAround(of);
    const shared = around.findIndex((outer) => mine.has(outer));
    const down = (shared === -1 ? around : around.slice(0, shared)).toReversed();
    return [{ operator: when.operator, expected: expectedAnswer(when), of, within: around[shared], down }];
  });
}

function noteUnit({ of: { limits, options }, expected: { valueQuantity } }: Condition): void {
  if (valueQuantity && !limits.unit && !options) limits.units = [...(limits.units ?? []), valueQuantity];
}

function selfAndAround(item: PreparedItem | undefined): PreparedItem[] {
  const around: PreparedItem[] = [];
  for (let next = item; next; next = next.parent) around.push(next);
  return around;
}

const isUnconditional = (item: PreparedItem): boolean =>
  (item.raw.enableWhen ?? []).length === 0 && (item.parent === undefined || isUnconditional(item.parent));

const checkLevels = (levels: readonly PreparedItem[]): FormProblem[] =>
  levels.length === 0 || levels.filter(isUnconditional).length === 1 ? [] : [formProblem('', 'no-fallback-level')];

/** Characters. Both are listed and searched. */
const LONGEST = { title: 300, description: 5000 };

function checkHead({ item: _, ...head }: Questionnaire): FormProblem[] {
  const unwanted = unwantedInTexts(head);
  const isTooLong = (key: keyof typeof LONGEST): boolean =>
    [head[key], ...Language.options.map((language) => textIn(head, key, language))].some(
      (text = '') => text.length > LONGEST[key],
    );
  return [
    ...(unwanted ? [formProblem('', unwanted)] : []),
    ...(isTooLong('title') || isTooLong('description') ? [formProblem('', 'text-too-long')] : []),
    ...([head.url, head.version].some((part) => part?.includes('|')) ? [formProblem('', 'bar-in-url')] : []),
  ];
}

/** REP-07, REP-08. Without an area it is of the third, health care. If it names only codes that nobody knows, none may. */
export function metaOf({ meta }: Questionnaire): FormMeta {
  const named = codesOf(meta?.security, systems.performers);
  const performers = formPerformers.filter((performer) => named.includes(String(performer)));
  const area = ([1, 2, 3, 4, 5] as const).find((known) =>
    codesOf(meta?.security, systems.area).includes(String(known)),
  );
  return { performers: named.length > 0 ? performers : undefined, area: area ?? 3 };
}
