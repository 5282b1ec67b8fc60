import { acceptForm } from '@helsesim/shared/forms/accept-form';
import type { PreparedForm } from '@helsesim/shared/forms/prepared-form';
import type { Questionnaire } from '@helsesim/shared/forms/questionnaire-model';
import type { Reader } from '../platform/database.ts';
import { formKeyOf } from './form-key.ts';
import type { FormsTables } from './forms-tables.ts';
import { type FormHead, isForUse, type KnownForm } from './known-form.ts';
import { type LoadedFormHead, loadedForms, loadedQuestionnaire } from './loaded-form-repository.ts';
import type { Shipped } from './shipped-forms.ts';

type Db = Reader<FormsTables>;
type Version = { id: string; version: string };
/** A form as addresses call it. */
export type CalledForm = { world: string; formKey: string };

/** Loaded forms that are kept laid out, over all worlds. */
const MOST_KEPT = 100;

/** What forms there are in a world: those that come with Helsesim, and those that were loaded into it. */
export function formsOfWorld(shipped: Shipped) {
  const kept = new Map<string, PreparedForm>();

  /** By digest: whether a form that was accepted when it was loaded is accepted by the engine of today. */
  const usable = new Map<string, boolean>();

  /** Its expressions are compiled where they are evaluated. */
  async function laidOut(db: Db, row: LoadedFormHead): Promise<PreparedForm> {
    const known = kept.get(row.digest);
    if (known) return known;
    const { form } = acceptForm(await loadedQuestionnaire(db, row.id));
    usable.set(row.digest, form !== undefined);
    if (kept.size >= MOST_KEPT) kept.clear();
    const laid = form ?? withoutQuestions(row);
    kept.set(row.digest, laid);
    return laid;
  }

  async function headOf(db: Db, row: LoadedFormHead): Promise<FormHead> {
    if (!usable.has(row.digest)) await laidOut(db, row);
    const { formId, version, head, meta, digest, retired } = row;
    const isUsable = usable.get(digest) === true;
    const active = isUsable && !retired && isForUse(head);
    return { ...{ id: formId, version, from: 'world', head, meta, digest }, active, usable: isUsable };
  }

  const known = async (db: Db, row: LoadedFormHead): Promise<KnownForm> => ({
    ...(await headOf(db, row)),
    form: await laidOut(db, row),
  });

  return {
    /** Of every version, those that were loaded first. */
    async all(db: Db): Promise<{ form: FormHead; loadedAt: Temporal.Instant | null }[]> {
      const loaded = [];
      for (const row of await loadedForms(db)) loaded.push({ form: await headOf(db, row), loadedAt: row.loadedAt });
      return [...loaded, ...shipped.forms.map((form) => ({ form, loadedAt: null }))];
    },

    /** Of each form the version that is filled in: the latest that was loaded, or else the newest that came with. */
    async active(db: Db): Promise<FormHead[]> {
      return firstActive(await this.all(db));
    },

    async activeOf(db: Db, { world, formKey }: CalledForm): Promise<KnownForm | undefined> {
      const isIt = (id: string) => formKeyOf(world, id) === formKey;
      for (const row of await loadedForms(db))
        if (isIt(row.formId) && (await headOf(db, row)).active) return known(db, row);
      return shipped.forms.find((form) => form.active && isIt(form.id));
    },

    /** As it was loaded, not laid out for judging. */
    async content(db: Db, { id, version }: Version): Promise<Questionnaire | undefined> {
      const row = (await loadedForms(db)).find((one) => one.formId === id && one.version === version);
      return row && (await loadedQuestionnaire(db, row.id));
    },

    /** Any version that answers may have been given to. */
    async version(db: Db, of: Version): Promise<KnownForm | undefined> {
      return (await this.versions(db))(of);
    },

    /** The same, of one after the other: what was loaded is looked up once. */
    async versions(db: Db): Promise<(of: Version) => Promise<KnownForm | undefined>> {
      const loaded = await loadedForms(db);
      return async ({ id, version }) => {
        const row = loaded.find((one) => one.formId === id && one.version === version);
        if (row) return known(db, row);
        return shipped.forms.find((form) => form.id === id && form.version === version);
      };
    },
  };
}
export type FormsOfWorld = ReturnType<typeof formsOfWorld>;

/** Of versions in the order in which they count. */
export function firstActive(versions: readonly { form: FormHead }[]): FormHead[] {
  const first = new Map<string, FormHead>();
  for (const { form } of versions) if (form.active && !first.has(form.id)) first.set(form.id, form);
  return [...first.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** What is left of a form that the engine does not take any more: answers to it have their title, and no words. */
function withoutQuestions({ formId: id, version }: LoadedFormHead): PreparedForm {
  const { form } = acceptForm({
    ...{ resourceType: 'Questionnaire', id, version, status: 'retired' },
    item: [{ linkId: 'nothing', type: 'display', text: '-' }],
  });
  if (!form) throw new Error('The emptiest form is not accepted');
  return form;
}
