/** What has no place in the texts of a form, whatever a renderer would do with it. */

/** Addresses that run. */
const script = /(?:javascript|vbscript)\s*:|data\s*:\s*text\/html/i;
const active = /^<\/?(?:script|iframe|object|embed|svg|math|style|link|meta|base|form)\b|[\s/"']on[a-z]+\s*=/i;

/** What a browser would take for a tag, up to its end or the next. Each sign is looked at once, however many there are. */
const tag = /<[a-z!/?][^<>]*>?/gi;
/** Tags that only shape what is read, without attributes, links, and the addresses that Markdown makes links of. */
const plainTag = /^<\/?(?:a|b|blockquote|br|code|em|h[1-6]|hr|i|li|ol|p|small|strong|sub|sup|u|ul)\s*\/?>$/i;
const link = /^<a\s+href\s*=\s*(?:"[^"]*"|'[^']*')\s*>$/i;
const address = /^<(?:(?:https?:|mailto:|tel:)[^\s"']*|[\w.+-]+@[\w.-]+)>$/i;
const isPlain = (found: string): boolean => [plainTag, link, address].some((known) => known.test(found));

/** Entities and invisible signs, by which script is hidden from those who look for it. */
const plain = (text: string): string =>
  text
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7}));?/gi, (_, hex?: string, decimal?: string) => letter(hex, decimal))
    .replace(/&colon;/gi, ':')
    .replace(/&(?:tab|newline);/gi, '')
    .replace(/(?![\t\n\r])[\p{Cc}\p{Cf}]/gu, '');

function letter(hex: string | undefined, decimal: string | undefined): string {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

type Unwanted = 'script-in-text' | 'html-in-text';

function unwantedIn(text: string, isShown: boolean): Unwanted | undefined {
  // Most texts, which are codes and names, have none of what all of it begins with.
  if (!/[<:&]/.test(text)) return undefined;
  const said = plain(text);
  if (script.test(said.replace(/[\t\n\r]/g, ''))) return 'script-in-text';
  const tags = said.match(tag) ?? [];
  if (tags.some((found) => active.test(found))) return 'script-in-text';
  return isShown && tags.some((found) => !isPlain(found)) ? 'html-in-text' : undefined;
}

/** Extensions of FHIRPath and of patterns, where `<` is no beginning of a tag. */
const isFormula = (url: unknown): boolean =>
  typeof url === 'string' && /(?:expression|regex|sdf-m(?:in|ax)value)$/i.test(url);

/** XHTML that nothing here shows: a resource's narrative, and an extension that no renderer of Markdown reads. */
const isUnshown = (key: string, url: unknown): boolean =>
  key === 'div' || url === 'http://hl7.org/fhir/StructureDefinition/rendering-xhtml';

/** Of any text in it, however deep. Script counts for more. */
export function unwantedInTexts(element: unknown): Unwanted | undefined {
  let found: Unwanted | undefined;
  for (const { text, isShown } of textsIn(element)) {
    found = unwantedIn(text, isShown) ?? found;
    if (found === 'script-in-text') return found;
  }
  return found;
}

/** Markdown’s images: with an address, or by the name of one that stands elsewhere in the text. Of bounded length each. */
const elsewhere = String.raw`\s{0,9}<?\s{0,9}(?:(?!data:)[a-z][a-z0-9+.-]{0,30}:|[/\\]{2})`;
const image = new RegExp(String.raw`!\[(?:(?!\]\()[\s\S]){0,300}\]\(${elsewhere}`, 'i');
const namedImage = /!\[(?:(?!\]\()[\s\S]){0,300}?\](?!\()/;
const addressOfName = new RegExp(String.raw`^ {0,3}\[[^\]]{1,300}\]:${elsewhere}`, 'im');

/** Whoever reads such a text would be seen by whoever keeps the image. */
export function hasForeignImage(element: unknown): boolean {
  for (const { text, isShown } of textsIn(element)) {
    if (!isShown || !text.includes('![')) continue;
    const said = plain(text);
    if (image.test(said) || (namedImage.test(said) && addressOfName.test(said))) return true;
  }
  return false;
}

function* textsIn(element: unknown): Generator<{ text: string; isShown: boolean }> {
  const waiting: { value: unknown; isShown: boolean }[] = [{ value: element, isShown: true }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, isShown } = next;
    if (typeof value === 'string') yield { text: value, isShown };
    if (typeof value !== 'object' || value === null) continue;
    const url: unknown = 'url' in value ? value.url : undefined;
    if (isFormula(url)) continue;
    for (const [key, inner] of Object.entries(value)) {
      if (key !== 'valueExpression') waiting.push({ value: inner, isShown: isShown && !isUnshown(key, url) });
    }
  }
}
