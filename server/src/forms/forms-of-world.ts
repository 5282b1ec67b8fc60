import { acceptForm } from '@helsesim/shared/forms/accept-form';
import type { PreparedForm } from '@helsesim/shared/forms/prepared-form';
import type { Reader } from '../platform/database.ts';
import type { FormsTables } from './forms-tables.ts';
import type { FormHead, KnownForm } from './known-form.ts';
import { type LoadedFormHead, loadedForms, loadedQuestionnaire } from './loaded-form-repository.ts';
import type { Shipped } from './shipped-forms.ts';

type Db = Reader<FormsTables>;
type Version = { id: string; version: string };

/** Loaded forms that are kept laid out, over all worlds. */
const MOST_KEPT = 100;

/** What forms there are in a world: those that come with Helsesim, and those that were loaded into it. */
export function formsOfWorld(shipped: Shipped) {
  const kept = new Map<string, PreparedForm>();

  /** It was accepted when it was loaded: its expressions are compiled where they are evaluated. */
  async function laidOut(db: Db, row: LoadedFormHead): Promise<PreparedForm> {
    const known = kept.get(row.digest);
    if (known) return known;
    const { form } = acceptForm(await loadedQuestionnaire(db, row.id));
    if (!form) throw new Error('A form was loaded that is not accepted any more');
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(row.digest, form);
    return form;
  }

  const known = async (db: Db, row: LoadedFormHead): Promise<KnownForm> => ({
    ...headOf(row),
    form: await laidOut(db, row),
  });

  return {
    /** Of every version, those that were loaded first. */
    async all(db: Db): Promise<{ form: FormHead; loadedAt: Temporal.Instant | null }[]> {
      const loaded = await loadedForms(db);
      return [
        ...loaded.map((row) => ({ form: headOf(row), loadedAt: row.loadedAt })),
        ...shipped.forms.map((form) => ({ form, loadedAt: null })),
      ];
    },

    /** Of each form the version that is filled in: the latest that was loaded, or else the newest that came with. */
    async active(db: Db): Promise<FormHead[]> {
      return firstActive(await this.all(db));
    },

    async activeOf(db: Db, formId: string): Promise<KnownForm | undefined> {
      const row = (await loadedForms(db)).find((one) => one.formId === formId && !one.retired);
      if (row) return known(db, row);
      return shipped.forms.find((form) => form.id === formId && form.active);
    },

    /** Any version that answers may have been given to. */
    async version(db: Db, { id, version }: Version): Promise<KnownForm | undefined> {
      const row = (await loadedForms(db)).find((one) => one.formId === id && one.version === version);
      if (row) return known(db, row);
      return shipped.forms.find((form) => form.id === id && form.version === version);
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

const headOf = ({ formId, version, head, meta, digest, retired }: LoadedFormHead): FormHead => ({
  ...{ id: formId, version, from: 'world', active: !retired, head, meta, digest },
});
