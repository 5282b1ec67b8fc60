import type { FormResponse, WholeResponse } from '@helsesim/shared/forms/forms-contract';
import { inLanguage } from '@helsesim/shared/forms/in-language';
import { outcomeOf } from '@helsesim/shared/forms/outcome';
import { summaryOf } from '@helsesim/shared/forms/summary';
import type { Language } from '@helsesim/shared/people/people-model';
import type { FormResponseRow } from './form-response-repository.ts';
import { type KnownForm, titleOf } from './known-form.ts';

/** Answers that were sent, in words. What they led to was decided then: the form is of the version that was answered. */
export function responseIn(row: FormResponseRow, known: KnownForm, language: Language): FormResponse {
  const { id, formId, version, at, authorName: by, response } = row;
  return {
    ...{ id, formId, version, at, by, title: titleOf(known, language) },
    outcome: outcomeOf(known.form, response, language) ?? null,
    summary: summaryOf(known.form, response, language),
  };
}

export const wholeResponseIn = (row: FormResponseRow, known: KnownForm, language: Language): WholeResponse => ({
  ...responseIn(row, known, language),
  questionnaire: inLanguage(known.form.questionnaire, language),
  response: row.response,
  used: row.usedIn ?? 'not-used',
});
