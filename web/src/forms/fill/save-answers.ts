import type { ReplyOf } from '@helsesim/shared/contract';
import type { saveFormDraft } from '@helsesim/shared/forms/forms-contract';
import type { QuestionnaireResponse } from '@helsesim/shared/forms/questionnaire-model';
import { Refused } from '../../platform/api.ts';

export type SavedAnswers = ReplyOf<typeof saveFormDraft>;
/** The revision this tab has read or saved. Null: there was none. */
type Seen = string | null;

type SaveParts = {
  seen: Seen;
  /** Kept in this tab, and perhaps on the server already. */
  unsure: QuestionnaireResponse | undefined;
  put(response: QuestionnaireResponse, seen: Seen): Promise<SavedAnswers>;
};

/**
 * Saves over what this tab has seen, and nothing else. When a saving had no answer, nobody knows which of the two is
 * there: it is done again first, which leads to the same, and the next is saved over that.
 */
export function saverOverSeen({ put, ...begun }: SaveParts) {
  let { seen, unsure } = begun;
  async function save(response: QuestionnaireResponse): Promise<SavedAnswers> {
    unsure = response;
    try {
      const saved = await put(response, seen);
      seen = saved.revision;
      unsure = undefined;
      return saved;
    } catch (error) {
      if (error instanceof Refused) unsure = undefined;
      throw error;
    }
  }
  return {
    seen: () => seen,
    /** What is here is to stand over what the server has now. */
    over(revision: Seen) {
      seen = revision;
    },
    async save(response: QuestionnaireResponse): Promise<SavedAnswers> {
      if (unsure && unsure !== response) {
        await save(unsure).catch((error: unknown) => {
          // Whether the earlier answers can be saved is of no matter any more.
          if (!(error instanceof Refused) || error.code === 'draft-changed') throw error;
        });
      }
      return save(response);
    },
  };
}
