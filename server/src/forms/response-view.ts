import type { FormResponse, WholeResponse } from '@helsesim/shared/forms/forms-contract';
import { inLanguage } from '@helsesim/shared/forms/in-language';
import { outcomeOf } from '@helsesim/shared/forms/outcome';
import { type Outcome, urgencyOf } from '@helsesim/shared/forms/outcome-model';
import { summaryOf } from '@helsesim/shared/forms/summary';
import type { Language } from '@helsesim/shared/people/people-model';
import { filesIn } from './answered-files.ts';
import type { FormResponseRow } from './form-response-repository.ts';
import { type KnownForm, titleOf } from './known-form.ts';

/** Answers that were sent, in words. */
export function responseIn(row: FormResponseRow, known: KnownForm, language: Language): FormResponse {
  const { id, formId, version, at, authorName: by, response } = row;
  return {
    ...{ id, formId, version, at, by, title: titleOf(known, language) },
    outcome: outcomeIn(row, known, language),
    summary: summaryOf(known.form, response, language),
  };
}

/**
 * Where they led was decided when they were sent, and stands. Only the words are found anew, in the form as it was
 * answered: where they lead elsewhere, as the engine or the calendar has it now, they are not the words of what was decided.
 */
function outcomeIn({ level, response }: FormResponseRow, { form }: KnownForm, language: Language): Outcome | null {
  if (level === null) return null;
  const found = outcomeOf(form, response, language);
  return found?.level === level ? found : { level, urgency: urgencyOf(level), why: [], selfHelp: [] };
}

export const wholeResponseIn = (row: FormResponseRow, known: KnownForm, language: Language): WholeResponse => ({
  ...responseIn(row, known, language),
  questionnaire: inLanguage(known.form.questionnaire, language),
  response: row.response,
  files: filesIn(row.response.item),
  used: row.usedIn ?? 'not-used',
});
