import { allow, type Decision, refuse } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/forms/forms-contract';
import type { WhatIf } from '@helsesim/shared/forms/what-if';
import type { Language } from '@helsesim/shared/people/people-model';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import type { FormResponseRow } from './form-response-repository.ts';
import { readableResponse } from './form-responses.ts';
import type { FormsOfWorld } from './forms-of-world.ts';
import type { FormsTables } from './forms-tables.ts';
import type { Judging } from './judging.ts';
import type { KnownForm } from './known-form.ts';

type Asked = CitizenRequest<typeof contract.findWhatIf>;
type Parts = { forms: FormsOfWorld; judging: Judging };
type Found = { row: FormResponseRow; form: KnownForm; language: Language };

/** As the form would have judged it then: what was today is the day of the answers. */
export const findWhatIf = ({ forms, judging }: Parts) => ({
  async find(tx: WorldWriter<FormsTables>, { acting, params, query: { language } }: Asked) {
    const found = await readableResponse(tx, forms, acting, params.responseId);
    return found ? allow({ ...found, language }) : refuse('no-such-form-response');
  },
  make: ({ row, form, language }: Found): Promise<Decision<WhatIf[], 'form-takes-too-long'>> =>
    judging.whatIf(form, row.response, row.at, language),
  keep: async (_tx: WorldWriter<FormsTables>, _asked: Asked, found: WhatIf[]) => allow(found),
});
