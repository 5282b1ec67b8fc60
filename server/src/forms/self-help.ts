import type { RequestOf } from '@helsesim/shared/contract';
import { allow, refuse } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/forms/forms-contract';
import { TextInLanguages } from '@helsesim/shared/text';
import * as z from 'zod';

const Words = z.array(z.string());
const WordsInLanguages = z.object({ nb: Words, nn: Words, en: Words });

/** One entry of the self-help catalogue: a file in forms/self-help. */
export const SelfHelp = z.object({
  id: z.string(),
  kind: z.enum(['advice', 'tool', 'urgent']),
  /** Of what is urgent, all of it: the number to call. */
  call: z.string().optional(),
  title: TextInLanguages,
  lead: TextInLanguages,
  text: TextInLanguages,
  /** What people say when they look for it. */
  words: WordsInLanguages,
  /** Of what is urgent: what makes it so and is not looked for otherwise. Between + stand parts that must all be said. */
  signs: WordsInLanguages.optional(),
  /** Of what is urgent: it is told after what cannot wait for a doctor on duty. */
  waits: z.boolean().optional(),
  quality: z.object({ mark: TextInLanguages, by: z.string(), checkedOn: z.string() }),
  /** The forms that it belongs to. */
  forms: z.array(z.string()),
});
export type SelfHelp = z.output<typeof SelfHelp>;

export const findSelfHelp =
  (catalogue: readonly SelfHelp[]) =>
  async ({ query: { language } }: RequestOf<typeof contract.findSelfHelp>) =>
    allow(catalogue.map(({ id, kind, title, lead }) => ({ id, kind, title: title[language], lead: lead[language] })));

export const getSelfHelp =
  (catalogue: readonly SelfHelp[]) =>
  async ({ params: { selfHelpId }, query: { language } }: RequestOf<typeof contract.getSelfHelp>) => {
    const entry = catalogue.find(({ id }) => id === selfHelpId);
    if (!entry) return refuse('no-such-self-help');
    const { id, kind, call = null, title, lead, text, quality } = entry;
    return allow({
      id,
      kind,
      call,
      title: title[language],
      lead: lead[language],
      text: text[language],
      quality: { ...quality, mark: quality.mark[language] },
    });
  };
