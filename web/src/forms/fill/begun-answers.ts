import { carryOver } from '@helsesim/shared/forms/carry-over';
import type { PreparedForm } from '@helsesim/shared/forms/prepared-form';
import type { QuestionnaireResponse } from '@helsesim/shared/forms/questionnaire-model';
import type { Language } from '@helsesim/shared/people/people-model';
import { newKey } from '../../platform/keys.ts';
import type { LoadedForm } from '../forms-routes.ts';

/** As they are kept in this tab: what they are sent under, which form they answer, what the server had when they were. */
export type KeptAnswers = {
  key: string;
  version: string;
  response: QuestionnaireResponse;
  saved: boolean;
  /** Null: there was nothing there. */
  seen: string | null;
};

/** What one goes on with. */
export type Begun = {
  key: string;
  response: QuestionnaireResponse | undefined;
  saved: boolean;
  seen: string | null;
  /** The answers were begun in another version of the form, and what of them did not fit this one. */
  other: { dropped: readonly string[] } | undefined;
};

const isResponse = (kept: unknown): kept is QuestionnaireResponse =>
  typeof kept === 'object' &&
  kept !== null &&
  'resourceType' in kept &&
  kept.resourceType === 'QuestionnaireResponse' &&
  'status' in kept;

/**
 * What this tab has and the server does not comes first; what the server has may be of another device. `kept` is still to
 * be understood: an older version of the page may have kept it.
 */
export function begunAnswers(
  kept: Record<string, unknown>,
  { form: { version }, draft, language }: Pick<LoadedForm, 'form' | 'draft'> & { language: Language },
  form: PreparedForm,
): Begun {
  const key = typeof kept['key'] === 'string' ? kept['key'] : newKey();
  const { response } = kept;
  if (!isResponse(response) || kept['saved'] === true) {
    const other = draft && draft.fromVersion !== null ? { dropped: draft.dropped } : undefined;
    const onServer = isResponse(draft?.response) ? draft.response : undefined;
    return { key, response: onServer, saved: true, seen: draft?.revision ?? null, other };
  }
  const seen = typeof kept['seen'] === 'string' ? kept['seen'] : null;
  if (kept['version'] === version) return { key, response, saved: false, seen, other: undefined };
  const { response: carried, dropped } = carryOver(form, undefined, response, language);
  return { key, response: carried, saved: false, seen, other: { dropped } };
}
