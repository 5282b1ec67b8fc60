import type { PreparedItem } from './prepared-form.ts';

/**
 * The items an expression looks at, if it says each by name: `item.where(linkId = 'x')`, or `descendants()` instead of
 * `item`. What it gives is the same until one of them changes, so it need not be asked again. Undefined: it may look at
 * anything.
 */
export function readsOf(
  expression: string,
  byLinkId: ReadonlyMap<string, PreparedItem>,
): readonly PreparedItem[] | undefined {
  if (/\b(children|repeat|repeatAll|linkId(?!\s*=\s*'))\b|%(?!resource\b|questionnaire\b)|\\/.test(expression)) {
    return undefined;
  }
  const mentions = expression.match(/\b(item|descendants)\b/g)?.length ?? 0;
  const named = [...expression.matchAll(byName)];
  if (mentions === 0 || mentions !== named.length) return undefined;
  return [...new Set(named.flatMap(([, linkId = '', wayIn]) => (wayIn ? [] : (byLinkId.get(linkId) ?? []))))];
}

/** Of a way in – a group, and then by name what stands in it – only the end is looked at. */
const byName =
  /\b(?:item|descendants\(\s*\))\s*\.\s*where\(\s*linkId\s*=\s*'([^']*)'\s*\)(?=(\s*\.\s*item\s*\.\s*where\(\s*linkId)?)/g;
