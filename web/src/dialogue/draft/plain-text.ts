/** What was typed or pasted, without the invisible signs that a message does not take. Lines stay. */
export const plainBlock = (typed: string): string =>
  typed
    .replace(/\r\n?|\p{Zl}|\p{Zp}/gu, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim();

export const plainLine = (typed: string): string => plainBlock(typed).replace(/\n/g, ' ');
