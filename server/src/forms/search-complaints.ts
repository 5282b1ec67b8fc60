import { allow } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/forms/forms-contract';
import { textIn } from '@helsesim/shared/forms/in-language';
import type { Language } from '@helsesim/shared/people/people-model';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { mayFillIn } from './fillable-form.ts';
import type { FormsOfWorld } from './forms-of-world.ts';
import type { FormsTables } from './forms-tables.ts';
import { type FormHead, type KnownForm, titleOf } from './known-form.ts';
import { findableForm, findableSelfHelp, formKey, selfHelpKey } from './search-findables.ts';
import { type Index, openIndex } from './search-index.ts';
import type { SelfHelp } from './self-help.ts';
import type { Shipped } from './shipped-forms.ts';

const MOST_HITS = 12;
/** Indexes that are kept: one a language and set of forms, over all worlds. */
const MOST_KEPT = 12;

type Tx = WorldWriter<FormsTables>;
type Parts = { forms: FormsOfWorld; shipped: Shipped };
type Hit = contract.ComplaintHit;

/** From own words to forms and health texts. Found are those only that whoever asks may fill in (REP-07). */
export function searchComplaints({ forms, shipped: { selfHelp, synonyms } }: Parts) {
  const kept = new Map<string, Index>();

  async function indexOf(tx: Tx, heads: readonly FormHead[], language: Language): Promise<Index> {
    const key = [language, ...heads.map(({ digest }) => digest)].join(' ');
    const known = kept.get(key);
    if (known) return known;
    const active: KnownForm[] = [];
    for (const { id, version } of heads) {
      const form = await forms.version(tx, { id, version });
      if (form) active.push(form);
    }
    const made = openIndex(
      [
        ...active.map(({ id, form }) => findableForm(id, form.questionnaire, language, selfHelp)),
        ...selfHelp.map((entry) => findableSelfHelp(entry, language)),
      ],
      synonyms,
      language === 'en' ? 'english' : 'norwegian',
    );
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, made);
    return made;
  }

  return async (tx: Tx, { acting, body: { text, language } }: CitizenRequest<typeof contract.searchComplaints>) => {
    const active = await forms.active(tx);
    const index = await indexOf(tx, active, language);
    const hits = new Map<string, Hit>([
      ...active
        .filter((form) => mayFillIn(acting, form))
        .map((form): [string, Hit] => [formKey(form.id), formHit(form, language)]),
      ...selfHelp.map((entry): [string, Hit] => [selfHelpKey(entry.id), selfHelpHit(entry, language)]),
    ]);
    const found = index.find(text).flatMap((key) => hits.get(key) ?? []);
    return allow({ hits: found.slice(0, MOST_HITS) });
  };
}

const formHit = (form: FormHead, language: Language): Hit => ({
  what: 'form',
  formId: form.id,
  title: titleOf(form, language),
  text: textIn(form.head, 'description', language) ?? '',
});

const selfHelpHit = ({ id, kind, title, lead }: SelfHelp, language: Language): Hit => ({
  what: 'self-help',
  selfHelpId: id,
  kind,
  title: title[language],
  text: lead[language],
});
