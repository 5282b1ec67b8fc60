import * as z from 'zod';

/**
 * What people and testers write. No control characters, halves of a character (lone surrogates) or separators of lines,
 * which not every database can keep; and no invisible signs that turn or hide what is written (Unicode's Cf).
 */

/** One line. */
export const TextLine = z
  .string()
  .trim()
  .regex(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]*$/u);

/** Several lines, each ended by a line feed. */
export const TextBlock = z
  .string()
  .trim()
  .regex(/^(?:\n|[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}])*$/u);
