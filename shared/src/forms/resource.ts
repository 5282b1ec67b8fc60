import * as z from 'zod';

/**
 * A FHIR resource as it is: the engine reads it, not the contract. Of its texts only this is looked at: not every database
 * can keep halves of a character, and what turns or hides what is written shall not come before a doctor (text.ts).
 */
export const Resource = z.record(z.string(), z.unknown());

/** Files made elsewhere have signs that nobody sees: they are kept. */
export const FormFile = Resource.refine(hasNo(/(?![\t\n\r])[\p{Cc}\p{Cs}]/u), {
  error: 'Has control characters or lone surrogates',
});
export const Answers = Resource.refine(
  hasNo(/(?!\t|\n|\r|\u00AD|\u200B|\u200C|\u200D|\uFEFF)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u),
  { error: 'Has control characters, lone surrogates, separators of lines and paragraphs, or invisible signs' },
);

/** Deeper than any form or response may be: the engine refuses it, and nobody need walk further. */
const DEEPEST = 200;

/** Of every text in it. Walked without recursion: how deep it is, is not known yet. */
function hasNo(refused: RegExp) {
  return (resource: Record<string, unknown>): boolean => {
    const waiting: { value: unknown; depth: number }[] = [{ value: resource, depth: 0 }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { value, depth } = next;
      if (depth > DEEPEST) return true;
      if (typeof value === 'string' && refused.test(value)) return false;
      if (typeof value !== 'object' || value === null) continue;
      for (const [key, inner] of Object.entries(value)) {
        if (refused.test(key)) return false;
        waiting.push({ value: inner, depth: depth + 1 });
      }
    }
    return true;
  };
}
