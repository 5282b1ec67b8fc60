import { createHash } from 'node:crypto';
import type { RequestOf } from '@helsesim/shared/contract';
import { allow, type Decision, refuse, refuseWith } from '@helsesim/shared/decision';
import { acceptForm } from '@helsesim/shared/forms/accept-form';
import type * as contract from '@helsesim/shared/forms/desk-forms-contract';
import type { LoadedForm } from '@helsesim/shared/forms/desk-forms-contract';
import type { FormProblem } from '@helsesim/shared/forms/questionnaire-model';
import type { World, WorldsTables } from '../worlds/index.ts';
import { type FormsOfWorld, firstActive } from './forms-of-world.ts';
import type { FormsTables } from './forms-tables.ts';
import type { Judging } from './judging.ts';
import { type FormHead, titleOf, withoutItems } from './known-form.ts';
import { countLoaded, insertLoaded, loadedForms, retireLoaded, reviveLoaded } from './loaded-form-repository.ts';

/** The tester's: forms that are brought into a world. */

type Tables = FormsTables & WorldsTables;
const MOST_LOADED = 50;
const KEY = 'forms';

export const findWorldForms =
  (forms: FormsOfWorld) =>
  async ({ reader }: World<Tables>) => {
    const all = await forms.all(reader);
    const active = new Set(firstActive(all));
    return allow(all.map(({ form, loadedAt }) => loadedFormOf(form, { loadedAt, active: active.has(form) })));
  };

const loadedFormOf = (
  form: FormHead,
  { loadedAt, active }: { loadedAt: Temporal.Instant | null; active: boolean },
): LoadedForm => ({
  ...{ id: form.id, version: form.version, title: titleOf(form, 'nb'), active, from: form.from, loadedAt },
});

type Refusal = 'unusable-form' | 'form-takes-too-long' | 'form-version-taken' | 'too-many-forms';
type Problems = { problems: FormProblem[] };

/** Loaded once more, the same file is the active version again. */
export const loadForm =
  ({ forms, judging }: { forms: FormsOfWorld; judging: Judging }) =>
  async (
    world: World<Tables>,
    { body }: RequestOf<typeof contract.loadForm>,
  ): Promise<Decision<LoadedForm & Problems, Refusal, Problems>> => {
    const checked = await judging.check(body);
    if (!checked.ok) return checked;
    const problems = [...checked.value, ...(checked.value.length === 0 ? namelessIn(body) : [])];
    const { form } = acceptForm(problems.length === 0 ? body : undefined);
    if (!form) return refuseWith('unusable-form', { problems });
    // A form that is not looked through in time is used all the same.
    const warned = await judging.warn(body, world.clock.now());
    const { questionnaire, meta } = form;
    const { id: formId = '', version = '' } = questionnaire;
    const digest = createHash('sha256').update(JSON.stringify(body)).digest('hex');
    const head = withoutItems(questionnaire);

    return world.transaction(KEY, async (tx) => {
      const loadedAt = tx.now;
      const there = (await loadedForms(tx)).find((one) => one.formId === formId && one.version === version);
      if (there ? there.digest !== digest : await forms.version(tx, { id: formId, version })) {
        return refuse('form-version-taken');
      }
      if (there) await reviveLoaded(tx, { id: there.id, loadedAt });
      else if ((await countLoaded(tx)) >= MOST_LOADED) return refuse('too-many-forms');
      else {
        const id = tx.newId();
        await insertLoaded(tx, { id, formId, version, head, meta, questionnaire, digest, loadedAt, retired: false });
      }
      const known: FormHead = { id: formId, version, from: 'world', active: true, head, meta, digest };
      return allow({ ...loadedFormOf(known, { loadedAt, active: true }), problems: warned.ok ? warned.value : [] });
    });
  };

/** A file may leave them out; in a world a form is known by them, and addresses have them. */
function namelessIn({ id, version }: Record<string, unknown>): FormProblem[] {
  const isName = (text: unknown, name: RegExp) => typeof text === 'string' && name.test(text);
  return [
    ...(isName(id, /^[A-Za-z0-9][A-Za-z0-9.-]{0,63}$/)
      ? []
      : [nameless('id-missing', 'It has no id of letters, digits, `-` and `.`.')]),
    ...(isName(version, /^[A-Za-z0-9][A-Za-z0-9.+-]{0,31}$/)
      ? []
      : [nameless('version-missing', 'It has no version of letters, digits, `-`, `+` and `.`.')]),
  ];
}
const nameless = (code: string, text: string): FormProblem => ({ path: '', code, text });

export const retireForm = async (world: World<Tables>, { params }: RequestOf<typeof contract.retireForm>) =>
  world.transaction(KEY, async (tx) => ((await retireLoaded(tx, params)) ? allow(undefined) : refuse('no-such-form')));
