/**
 * `node tests/bench/form-judgements.ts`: how many responses a second one core validates and scores, from the text of the
 * request to the outcome, beside the bare handler, which only parses the same text and looks at its shape with zod.
 */
import { compiles, fhirPathAt } from '@helsesim/server/forms/fhirpath';
import { acceptForm } from '@helsesim/shared/forms/accept-form';
import { judge } from '@helsesim/shared/forms/judge';
import { urls } from '@helsesim/shared/forms/questionnaire-model';
import * as z from 'zod';

const WEIGHTS = [0, 1, 2, 3];
const ROUNDS = 5;
const MILLISECONDS = 400;

type Measured = { form: string; perSecond: number; least: number; barePerSecond: number; ratio: number };
/** What one core shall manage of each. */
const sizes = [
  { name: 'nine items with a sum', groups: 1, perGroup: 9, least: 2_000 },
  { name: '300 items, 30 sums, conditions in groups', groups: 30, perGroup: 9, least: 50 },
] as const;

const evaluate = fhirPathAt(Temporal.Instant.from('2026-11-23T07:00:00Z'));
const codeOf = (weight: number) => ({ system: 'urn:x', code: `c${weight}` });

/** Groups of questions of which each answer weighs, the last one asked by the first; a sum of each group, and of all. */
function formOf(groups: number, perGroup: number) {
  const names = Array.from({ length: groups }, (_, index) => `g${index}`);
  const sumOf = (linkId: string, path: string) => ({
    linkId,
    type: 'integer',
    extension: [{ url: urls.calculated[0], valueString: `${path}.answer.value.ordinal().sum()` }],
  });
  const level = (code: string, more: object = {}) => ({
    linkId: code,
    type: 'display',
    text: code,
    extension: [{ url: urls.level, valueCode: code }],
    ...more,
  });
  return {
    resourceType: 'Questionnaire',
    status: 'active',
    item: [
      ...names.map((name) => ({
        linkId: name,
        type: 'group',
        item: [
          ...Array.from({ length: perGroup }, (_, index) => ({
            linkId: `${name}q${index}`,
            type: 'choice',
            text: `Spørsmål ${index}`,
            required: true,
            answerOption: WEIGHTS.map((weight) => ({
              valueCoding: { ...codeOf(weight), extension: [{ url: ORDINAL, valueDecimal: weight }] },
            })),
            ...(index === perGroup - 1 && {
              enableWhen: [{ question: `${name}q0`, operator: '!=', answerCoding: codeOf(0) }],
            }),
          })),
          ...(groups > 1 ? [sumOf(`${name}sum`, `%resource.item.where(linkId='${name}').item`)] : []),
        ],
      })),
      sumOf('sum', "%resource.item.item.where(linkId.contains('q'))"),
      level('office-today', { enableWhen: [{ question: 'sum', operator: '>=', answerInteger: 20 * groups }] }),
      level('doctor-text', { enableWhen: [{ question: 'sum', operator: '>=', answerInteger: 5 * groups }] }),
      level('self-help'),
    ],
  };
}
const ORDINAL = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';

/** The nth of many ways to answer all of it. */
const answersTo = (groups: number, perGroup: number, n: number) => ({
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  item: Array.from({ length: groups }, (_, group) => ({
    linkId: `g${group}`,
    item: Array.from({ length: perGroup }, (_, index) => ({
      linkId: `g${group}q${index}`,
      answer: [{ valueCoding: codeOf(index === 0 ? 1 + (n % 3) : (n + index * (group + 1)) % (1 + (n % 4))) }],
    })),
  })),
});

const Coding = z.strictObject({ system: z.string(), code: z.string() });
const Asked = z.strictObject({ linkId: z.string(), answer: z.array(z.strictObject({ valueCoding: Coding })) });
const Response = z.strictObject({
  resourceType: z.literal('QuestionnaireResponse'),
  status: z.literal('completed'),
  item: z.array(z.strictObject({ linkId: z.string(), item: z.array(Asked) })),
});

/** How often a second of the core it is done to one text after the other: what others use of the machine is left out. */
function perSecond(texts: readonly string[], work: (text: string) => void): number {
  const begun = process.threadCpuUsage();
  const used = () => {
    const { user, system } = process.threadCpuUsage(begun);
    return (user + system) / 1_000;
  };
  let done = 0;
  for (; done % 10 !== 0 || used() < MILLISECONDS; done += 1) work(texts[done % texts.length] ?? '');
  return done / (used() / 1_000);
}

/** The better of some rounds, each in its turn. */
export function judgementsPerSecond(): Measured[] {
  return sizes.map(({ name, groups, perGroup, least }) => {
    const { form, problems } = acceptForm(formOf(groups, perGroup), compiles);
    if (!form) throw new Error(JSON.stringify(problems));
    const texts = Array.from({ length: 50 }, (_, n) => JSON.stringify(answersTo(groups, perGroup, n)));
    const levels = new Set<string>();
    const judged = (text: string) => {
      const { valid, scores, outcome, problems } = judge(form, JSON.parse(text), evaluate);
      if (!valid || scores['sum'] === undefined || !outcome) throw new Error(JSON.stringify(problems));
      levels.add(outcome.level);
    };
    const bare = (text: string) => {
      Response.parse(JSON.parse(text));
    };
    const best = { judged: 0, bare: 0 };
    for (let round = 0; round < ROUNDS; round += 1) {
      best.bare = Math.max(best.bare, perSecond(texts, bare));
      best.judged = Math.max(best.judged, perSecond(texts, judged));
    }
    if (levels.size < 2) throw new Error('All answers led to the same: nothing was weighed');
    const [ours, theirs] = [Math.round(best.judged), Math.round(best.bare)];
    return { form: name, perSecond: ours, least, barePerSecond: theirs, ratio: Number((ours / theirs).toFixed(3)) };
  });
}

if (import.meta.main) {
  const measured = judgementsPerSecond();
  console.table(measured);
  if (measured.some(({ perSecond, least }) => perSecond < least)) process.exitCode = 1;
}
