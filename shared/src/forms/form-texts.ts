/** Script has no place in the texts of a form, whatever a renderer would do with it. */
const script =
  /<\s*\/?\s*(?:script|iframe|object|embed|svg|math|style|link|meta|base|form)\b|<[^<>]*\son[a-z]+\s*=|(?:javascript|vbscript)\s*:|data\s*:\s*text\/html/i;

/** Entities and invisible signs, by which script is hidden from those who look for it. */
const plain = (text: string): string =>
  text
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7}));?/gi, (_, hex?: string, decimal?: string) => letter(hex, decimal))
    .replace(/&colon;/gi, ':')
    .replace(/&(?:tab|newline);/gi, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, '');

function letter(hex: string | undefined, decimal: string | undefined): string {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

const isScript = (text: string): boolean => script.test(plain(text));

/** Any text in it, however deep. */
export function hasScript(element: unknown): boolean {
  if (typeof element === 'string') return isScript(element);
  if (typeof element !== 'object' || element === null) return false;
  return Object.values(element).some(hasScript);
}
