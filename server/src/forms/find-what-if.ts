import { allow, type Decision, refuse } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/forms/forms-contract';
import { urgencyOf } from '@helsesim/shared/forms/outcome-model';
import type { WhatIf } from '@helsesim/shared/forms/what-if';
import type { Language } from '@helsesim/shared/people/people-model';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import type { FormResponseRow } from './form-response-repository.ts';
import { readableResponse } from './form-responses.ts';
import type { FormsOfWorld } from './forms-of-world.ts';
import type { FormsTables } from './forms-tables.ts';
import type { Judging } from './judging.ts';
import { digestOf, type KnownForm } from './known-form.ts';

type Asked = CitizenRequest<typeof contract.findWhatIf>;
type Parts = { forms: FormsOfWorld; judging: Judging };
type Found = { row: FormResponseRow; form: KnownForm; language: Language; world: string; by: string };
type Answer = Decision<WhatIf[], 'form-takes-too-long'>;

/** Answers that are kept, over all worlds. */
const MOST_KEPT = 500;

/** As the form would have judged it then: what was today is the day of the answers. */
export const findWhatIf = ({ forms, judging }: Parts) => {
  const kept = new Map<string, WhatIf[]>();
  /** Of each person, what is worked out now. */
  const underWay = new Map<string, Promise<unknown>>();

  async function workOut({ row: { response, at: now }, form, language, world }: Found): Promise<Answer> {
    // Not by the id of the response: a world that is restored gives the same ids to other answers.
    const key = digestOf([form.digest, language, now.toString(), response]);
    const known = kept.get(key);
    if (known) return allow(known);
    const answer = await judging.whatIf({ form, world, now }, response, language);
    if (!answer.ok) return answer;
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, answer.value);
    return answer;
  }

  return {
    async find(tx: WorldWriter<FormsTables>, { acting, viewer, params, query: { language } }: Asked) {
      const found = await readableResponse(tx, forms, acting, params.responseId);
      if (!found) return refuse('no-such-form-response');
      return allow({ ...found, language, world: viewer.world, by: `${viewer.world}/${viewer.personId}` });
    },

    /** One at a time for each person: it is the heaviest there is to ask for. */
    async make(found: Found): Promise<Answer> {
      const { row, by } = found;
      if (row.level === null || urgencyOf(row.level) === 'red') return allow([]); // as the engine says, unasked
      const before = underWay.get(by) ?? Promise.resolve();
      const mine = before.catch(() => undefined).then(() => workOut(found));
      underWay.set(by, mine);
      try {
        return await mine;
      } finally {
        if (underWay.get(by) === mine) underWay.delete(by);
      }
    },

    keep: async (_tx: WorldWriter<FormsTables>, _asked: Asked, found: WhatIf[]) => allow(found),
  };
};
