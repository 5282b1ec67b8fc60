import { allow, refuse } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/forms/forms-contract';
import type { ActingFor } from '@helsesim/shared/representation/representation-model';
import type { Reader } from '../platform/database.ts';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { mayRead } from './fillable-form.ts';
import { type FormResponseRow, findResponse, responsesOf } from './form-response-repository.ts';
import type { FormsOfWorld } from './forms-of-world.ts';
import type { FormsTables } from './forms-tables.ts';
import type { KnownForm } from './known-form.ts';
import { responseIn, wholeResponseIn } from './response-view.ts';

type Tx = WorldWriter<FormsTables>;

/** As many as the list shows. */
const MOST_LISTED = 100;

export const findFormResponses =
  (forms: FormsOfWorld) =>
  async (tx: Tx, { acting, query: { language } }: CitizenRequest<typeof contract.findFormResponses>) => {
    const versions = await forms.versions(tx);
    const found: contract.FormResponse[] = [];
    let before: string | undefined;
    do {
      const rows = await responsesOf(tx, { citizenId: acting.citizenId, before, limit: MOST_LISTED });
      for (const row of rows) {
        const form = await versions({ id: row.formId, version: row.version });
        if (form && mayRead(acting, form)) found.push(responseIn(row, form, language));
      }
      before = rows.length === MOST_LISTED ? rows.at(-1)?.id : undefined;
    } while (before !== undefined && found.length < MOST_LISTED);
    return allow(found.slice(0, MOST_LISTED));
  };

export const getFormResponse =
  (forms: FormsOfWorld) =>
  async (tx: Tx, { acting, params, query: { language } }: CitizenRequest<typeof contract.getFormResponse>) => {
    const found = await readableResponse(tx, forms, acting, params.responseId);
    return found ? allow(wholeResponseIn(found.row, found.form, language)) : refuse('no-such-form-response');
  };

/** With the form in the version that was answered. Undefined: there are none, or they are for others. */
export async function readableResponse(
  tx: Reader<FormsTables>,
  forms: FormsOfWorld,
  acting: Pick<ActingFor, 'citizenId' | 'ask'>,
  id: string,
): Promise<{ row: FormResponseRow; form: KnownForm } | undefined> {
  const row = await findResponse(tx, { citizenId: acting.citizenId, id });
  const form = row && (await forms.version(tx, { id: row.formId, version: row.version }));
  return form && mayRead(acting, form) ? { row, form } : undefined;
}
