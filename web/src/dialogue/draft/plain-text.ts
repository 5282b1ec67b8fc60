/** What was typed or pasted, without the invisible signs that a message does not take (shared/text.ts). Lines stay. */
export const plainBlock = (typed: string): string =>
  typed
    .replace(/\r\n?|\p{Zl}|\p{Zp}/gu, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?![\n\u00AD\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim();

export const plainLine = (typed: string): string => plainBlock(typed).replace(/\n/g, ' ');
