import type { Questionnaire } from '@helsesim/shared/forms/questionnaire-model';
import type { Language } from '@helsesim/shared/people/people-model';
import type { FormHead, KnownForm } from './known-form.ts';
import { findableForm, findableSelfHelp } from './search-findables.ts';
import { type Index, openIndex } from './search-index.ts';
import { type Laid, type Layout, openLayout } from './search-layout.ts';
import type { Tongue } from './search-words.ts';
import type { Shipped } from './shipped-forms.ts';

/** Loaded forms that are kept laid out, a form and a language each, over all worlds. */
const MOST_KEPT = 300;

const othersTurn = () => new Promise(setImmediate);

type Base = { index: Index; layout: Layout; selfHelp: readonly Laid[]; forms: ReadonlyMap<string, Laid> };
type ContentOf = (form: FormHead) => Promise<Questionnaire | undefined>;

/**
 * What is looked in: one index a language of what comes with Helsesim, for all worlds; beside it each loaded form by itself.
 * Made when it is first asked for, one form at a time, so that nobody waits for more than one.
 */
export function openSearchStore({ forms, selfHelp, synonyms }: Shipped) {
  const bases = new Map<Language, Promise<Base>>();
  const loaded = new Map<string, Laid>();

  async function makeBase(language: Language): Promise<Base> {
    const tongue: Tongue = language === 'en' ? 'english' : 'norwegian';
    const layout = openLayout(synonyms, tongue);
    await othersTurn();
    const laidForms = new Map<string, Laid>();
    const active = new Map<string, KnownForm>();
    for (const form of forms) if (form.active && !active.has(form.id)) active.set(form.id, form);
    for (const { id, digest, form } of active.values()) {
      const findable = findableForm(id, form.questionnaire, language, selfHelp);
      await othersTurn();
      laidForms.set(digest, layout.layOut(findable));
      await othersTurn();
    }
    const laidSelfHelp: Laid[] = [];
    for (const entry of selfHelp) {
      laidSelfHelp.push(layout.layOut(findableSelfHelp(entry, language)));
      await othersTurn();
    }
    const index = openIndex(layout, [...laidForms.values(), ...laidSelfHelp]);
    return { index, layout, selfHelp: laidSelfHelp, forms: laidForms };
  }

  async function baseIn(language: Language): Promise<Base> {
    const known = bases.get(language);
    if (known) return known;
    const made = makeBase(language);
    bases.set(language, made);
    return made;
  }

  /** Those that were not looked in for the longest time are forgotten first. */
  async function laidLoaded(form: FormHead, language: Language, { layout }: Base, contentOf: ContentOf) {
    const key = `${language} ${form.digest}`;
    let laid = loaded.get(key);
    if (!laid) {
      const content = await contentOf(form);
      await othersTurn();
      if (!content) return [];
      const findable = findableForm(form.id, content, language, selfHelp);
      await othersTurn();
      laid = layout.layOut(findable);
    }
    loaded.delete(key);
    loaded.set(key, laid);
    const [oldest] = loaded.keys();
    if (loaded.size > MOST_KEPT && oldest !== undefined) loaded.delete(oldest);
    return [laid];
  }

  return {
    async find(text: string, language: Language, active: readonly FormHead[], contentOf: ContentOf) {
      const base = await baseIn(language);
      const among: Laid[] = [...base.selfHelp];
      for (const form of active) {
        const shipped = base.forms.get(form.digest);
        among.push(...(shipped ? [shipped] : await laidLoaded(form, language, base, contentOf)));
      }
      return base.index.find(text, among);
    },
  };
}
