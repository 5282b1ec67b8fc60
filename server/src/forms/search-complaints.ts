import { allow } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/forms/forms-contract';
import { textIn } from '@helsesim/shared/forms/in-language';
import type { Questionnaire } from '@helsesim/shared/forms/questionnaire-model';
import type { Language } from '@helsesim/shared/people/people-model';
import type { Viewer } from '../identity/index.ts';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { mayFillIn } from './fillable-form.ts';
import { formKeyOf } from './form-key.ts';
import type { FormsOfWorld } from './forms-of-world.ts';
import type { FormsTables } from './forms-tables.ts';
import { type FormHead, titleOf } from './known-form.ts';
import { formKey, selfHelpKey } from './search-findables.ts';
import { openSearchStore } from './search-store.ts';
import type { SelfHelp } from './self-help.ts';
import type { Shipped } from './shipped-forms.ts';

const MOST_HITS = 12;
const LONGEST_TITLE = 200;
const LONGEST_TEXT = 300;

type Tx = WorldWriter<FormsTables>;
type Hit = contract.ComplaintHit;
type Asked = { text: string; language: Language; active: FormHead[] };
/** Of a form that was loaded into the world of the viewer. */
type ContentOf = (viewer: Viewer, form: FormHead) => Promise<Questionnaire | undefined>;

/** Found are those forms only that whoever asks may fill in (REP-07). */
export const formsToSearch =
  (forms: FormsOfWorld) =>
  async (tx: Tx, { acting, body }: CitizenRequest<typeof contract.searchComplaints>) =>
    allow({ ...body, active: (await forms.active(tx)).filter((form) => mayFillIn(acting, form)) });

/** From own words to forms and health texts. It may take its time: outside the transaction. */
export function searchComplaints(shipped: Shipped, contentOf: ContentOf) {
  const store = openSearchStore(shipped);
  return async ({ text, language, active }: Asked, viewer: Viewer) => {
    const { found, ofChild } = await store.find(text, language, active, (form) => contentOf(viewer, form));
    const forms = new Map(active.map((form) => [formKey(form.id), form]));
    const selfHelp = new Map(shipped.selfHelp.map((entry) => [selfHelpKey(entry.id), entry]));
    const hits = found.slice(0, MOST_HITS).flatMap(({ key, urgent }): Hit[] => {
      const form = forms.get(key);
      const entry = selfHelp.get(key);
      if (form) return [formHit(form, viewer.world, language)];
      return entry ? [selfHelpHit(entry, urgent, language)] : [];
    });
    return allow({ hits, ofChild });
  };
}

const formHit = (form: FormHead, world: string, language: Language): Hit => ({
  what: 'form',
  formId: form.id,
  formKey: formKeyOf(world, form.id),
  title: cut(titleOf(form, language), LONGEST_TITLE),
  text: cut(textIn(form.head, 'description', language) ?? '', LONGEST_TEXT),
});

const selfHelpHit = ({ id, kind, call, title, lead }: SelfHelp, urgent: boolean, language: Language): Hit => ({
  what: 'self-help',
  selfHelpId: id,
  ...{ kind, urgent, call: call ?? null },
  title: title[language],
  text: lead[language],
});

/** A tester’s form may say very much of itself. */
const cut = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest).toWellFormed().trimEnd()}…`;
