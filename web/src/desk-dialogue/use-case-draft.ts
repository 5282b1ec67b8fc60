import { newKey } from '../platform/keys.ts';
import { useDraft } from '../platform/use-draft.ts';

/** What is written in a case, by what it is for. Undefined: what is suggested has not been touched. */
const texts = ['answer', 'book-instead', 'renew', 'offer'] as const;
export type TextFor = (typeof texts)[number];

type CaseDraft = {
  texts: Partial<Record<TextFor, string>>;
  /** What each is sent under: again, when nobody knows whether it arrived, it is the same message. */
  keys: Record<TextFor, string>;
};

const partsOf = (kept: unknown): Record<string, unknown> =>
  typeof kept === 'object' && kept !== null ? { ...kept } : {};

function understood(kept: Record<string, unknown>): CaseDraft {
  const [writings, keys] = [partsOf(kept['texts']), partsOf(kept['keys'])];
  const draft: CaseDraft = {
    texts: {},
    keys: { answer: newKey(), 'book-instead': newKey(), renew: newKey(), offer: newKey() },
  };
  for (const name of texts) {
    const [text, key] = [writings[name], keys[name]];
    if (typeof text === 'string') draft.texts[name] = text;
    if (typeof key === 'string') draft.keys[name] = key;
  }
  return draft;
}

/** Kept for each conversation while one looks at others, in this tab. */
export function useCaseDraft(threadId: string) {
  const [draft, change, drop] = useDraft(`case:${threadId}`, understood);
  return {
    textOf: (name: TextFor) => draft.texts[name],
    keyOf: (name: TextFor) => draft.keys[name],
    write: (name: TextFor, text: string) => change({ texts: { ...draft.texts, [name]: text }, keys: draft.keys }),
    /** So that the keys are known again after a reload. */
    keep: () => change({}),
    /** What was sent is not to lie about, and what comes next is another message. */
    sent: (name: TextFor) => {
      const { [name]: _, ...others } = draft.texts;
      change({ texts: others, keys: { ...draft.keys, [name]: newKey() } });
      if (Object.values(others).every((text) => !text)) drop();
    },
  };
}
export type CaseDraftOf = ReturnType<typeof useCaseDraft>;
