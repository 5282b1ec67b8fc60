import { createHash } from 'node:crypto';
import type { FormLine } from '@helsesim/shared/forms/forms-contract';
import { textIn } from '@helsesim/shared/forms/in-language';
import type { PreparedForm } from '@helsesim/shared/forms/prepared-form';
import type { FormMeta, Questionnaire } from '@helsesim/shared/forms/questionnaire-model';
import type { Language } from '@helsesim/shared/people/people-model';
import type { Item } from '@helsesim/shared/representation/representation-model';
import { formKeyOf } from './form-key.ts';

/** One version of a form, as far as lists tell of it. */
export type FormHead = {
  id: string;
  version: string;
  from: 'helsesim' | 'world';
  /** It may be filled in, unless there is a newer one. */
  active: boolean;
  /** False: it was loaded, and the engine of today does not take it. */
  usable: boolean;
  head: Questionnaire;
  meta: FormMeta;
  /** SHA-256: the same content has the same, whatever world it is in. */
  digest: string;
};
/** Laid out for judging. */
export type KnownForm = FormHead & { form: PreparedForm };

/** Of a form someone has loaded. */
export const digestOf = (json: unknown): string => createHash('sha256').update(JSON.stringify(json)).digest('hex');

export const withoutItems = ({ item: _items, contained: _sets, ...head }: Questionnaire): Questionnaire => head;

/** As whoever wrote it says. */
export const isForUse = ({ status }: Questionnaire): boolean => status !== 'draft' && status !== 'retired';

export const titleOf = ({ id, head }: FormHead, language: Language): string => textIn(head, 'title', language) ?? id;

export const formLineOf = (
  form: FormHead,
  world: string,
  language: Language,
  draft: { savedAt: Temporal.Instant } | undefined,
): FormLine => ({
  id: form.id,
  key: formKeyOf(world, form.id),
  version: form.version,
  title: titleOf(form, language),
  description: textIn(form.head, 'description', language) ?? '',
  synthetic: (form.head.meta?.tag ?? []).some(({ code }) => code === 'synthetic'),
  draftSavedAt: draft?.savedAt ?? null,
});

/** A form as the door judges it (REP-07, REP-08). */
export const itemOfForm = ({ meta: { performers, area } }: Pick<FormHead, 'meta'>): Item => ({
  restriction: 'N',
  area,
  ...(performers && { performers }),
});
