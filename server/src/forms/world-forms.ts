import type { RequestOf } from '@helsesim/shared/contract';
import { allow, type Decision, refuse, refuseWith } from '@helsesim/shared/decision';
import { acceptForm } from '@helsesim/shared/forms/accept-form';
import { nameProblems } from '@helsesim/shared/forms/check-head';
import type * as contract from '@helsesim/shared/forms/desk-forms-contract';
import type { LoadedForm } from '@helsesim/shared/forms/desk-forms-contract';
import type { FormProblem } from '@helsesim/shared/forms/questionnaire-model';
import type { World, WorldsTables } from '../worlds/index.ts';
import { type FormsOfWorld, firstActive } from './forms-of-world.ts';
import type { FormsTables } from './forms-tables.ts';
import type { Judging } from './judging.ts';
import { digestOf, type FormHead, isForUse, titleOf, withoutItems } from './known-form.ts';
import {
  countInUse,
  deleteLoaded,
  insertLoaded,
  isAnswered,
  loadedForms,
  retireLoaded,
  reviveLoaded,
} from './loaded-form-repository.ts';

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
  usable: form.usable,
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
    const checked = await judging.check(world.id, body);
    if (!checked.ok) return checked;
    const problems = [...checked.value, ...(checked.value.length === 0 ? nameProblems(body) : [])];
    const { form } = acceptForm(problems.length === 0 ? body : undefined);
    if (!form) return refuseWith('unusable-form', { problems });
    // A form that is not looked through in time is used all the same.
    const warned = await judging.warn(world.id, body, world.clock.now());
    const { questionnaire, meta } = form;
    const { id: formId = '', version = '' } = questionnaire;
    const digest = digestOf(body);
    const head = withoutItems(questionnaire);

    return world.transaction(KEY, async (tx) => {
      const loadedAt = tx.now;
      const there = (await loadedForms(tx)).find((one) => one.formId === formId && one.version === version);
      if (there ? there.digest !== digest : await forms.version(tx, { id: formId, version })) {
        return refuse('form-version-taken');
      }
      if ((!there || there.retired) && (await countInUse(tx)) >= MOST_LOADED) return refuse('too-many-forms');
      if (there) await reviveLoaded(tx, { id: there.id, loadedAt });
      else {
        const id = tx.newId();
        await insertLoaded(tx, { id, formId, version, head, meta, questionnaire, digest, loadedAt, retired: false });
      }
      const active = isForUse(questionnaire);
      const known: FormHead = { id: formId, version, from: 'world', active, usable: true, head, meta, digest };
      return allow({ ...loadedFormOf(known, { loadedAt, active }), problems: warned.ok ? warned.value : [] });
    });
  };

/** What nobody has answered or begun to answer is gone altogether. */
export const retireForm = async (world: World<Tables>, { params }: RequestOf<typeof contract.retireForm>) =>
  world.transaction(KEY, async (tx) => {
    if (!(await retireLoaded(tx, params))) return refuse('no-such-form');
    if (!(await isAnswered(tx, params))) await deleteLoaded(tx, params);
    return allow(undefined);
  });
