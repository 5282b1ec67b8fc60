import * as z from 'zod';

/**
 * What people and testers write. No control characters, halves of a character (lone surrogates) or separators of lines,
 * which not every database can keep; and no invisible signs that turn or hide what is written (Unicode's Cf), but those
 * that words and emoji are put together with: a soft hyphen, and the two that join or keep apart.
 */
const REFUSED = `control characters, lone surrogates, separators of lines and paragraphs, and invisible format characters other than U+00AD, U+200C and U+200D`;

/** Nothing, when nothing of it can be seen. */
const seen = (text: string) => (/[^\s\u00AD\u200C\u200D]/u.test(text) ? text : '');

/** One line. */
export const TextLine = z
  .string()
  .trim()
  .overwrite(seen)
  .regex(/^(?:[\u00AD\u200C\u200D]|[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}])*$/u, {
    error: `Has what is refused in one line: ${REFUSED}`,
  })
  .meta({ description: `One line of text. Refused: ${REFUSED}` });

/** Several lines, each ended by a line feed: other ends become one, and a tab a space. */
export const TextBlock = z
  .string()
  .overwrite((text) => text.replace(/\r\n?/g, '\n').replaceAll('\t', ' '))
  .trim()
  .overwrite(seen)
  .regex(/^(?:[\n\u00AD\u200C\u200D]|[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}])*$/u, {
    error: `Has what is refused in text: ${REFUSED}`,
  })
  .meta({
    description: `Text. CR LF and CR are kept as LF, and a tab as a space. Refused: the other ${REFUSED}`,
  });

/** What a row says, in each language. */
export const TextInLanguages = z.object({ nb: z.string(), nn: z.string(), en: z.string() });
export type TextInLanguages = z.output<typeof TextInLanguages>;
