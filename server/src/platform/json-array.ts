/** The text is not a JSON array. Tells from where on it could not be read. */
export class NotJsonArray extends Error {}

const whitespace = /^[\s\uFEFF]$/;
const [QUOTE, BACKSLASH, COMMA] = ['"', '\\', ','].map((sign) => sign.charCodeAt(0));
const opening = new Set(['{', '['].map((sign) => sign.charCodeAt(0)));
const closing = new Set(['}', ']'].map((sign) => sign.charCodeAt(0)));

/**
 * The items of a JSON array, one after the other while the text is still coming, so that a large file is never in memory
 * as a whole. Throws NotJsonArray where it stops being one, and says at which byte; those before have been given.
 */
export async function* itemsOfJsonArray(chunks: AsyncIterable<string>): AsyncGenerator<unknown> {
  let place: 'before' | 'inside' | 'after' = 'before';
  let [depth, inText, escaped] = [0, false, false];
  let begun = '';
  let count = 0;
  let bytes = 0; // of all that is read, but the item that is begun
  const inItem = (text: string) => {
    const before = text.length - text.trimStart().length;
    return `item ${count} (counted from 0), from byte ${bytes + Buffer.byteLength(text.slice(0, before))} on`;
  };
  const item = (text: string): unknown => {
    try {
      const read: unknown = JSON.parse(text);
      count += 1;
      bytes += Buffer.byteLength(text) + 1;
      return read;
    } catch {
      throw new NotJsonArray(`${inItem(text)}, is not JSON`);
    }
  };

  for await (const chunk of chunks) {
    let start = 0;
    for (let i = 0; i < chunk.length; i += 1) {
      const sign = chunk.charCodeAt(i);
      if (place !== 'inside') {
        if (whitespace.test(chunk.charAt(i))) {
          bytes += Buffer.byteLength(chunk.charAt(i));
          continue;
        }
        if (place === 'after') throw new NotJsonArray(`something comes after its end, at byte ${bytes}`);
        if (chunk[i] !== '[') throw new NotJsonArray(`it does not begin with [, at byte ${bytes}`);
        bytes += 1;
        place = 'inside';
        start = i + 1;
      } else if (inText) {
        if (escaped) escaped = false;
        else if (sign === BACKSLASH) escaped = true;
        else if (sign === QUOTE) inText = false;
      } else if (sign === QUOTE) inText = true;
      else if (opening.has(sign)) depth += 1;
      else if (closing.has(sign) && depth > 0) depth -= 1;
      else if (sign === COMMA && depth === 0) {
        yield item(begun + chunk.slice(start, i));
        begun = '';
        start = i + 1;
      } else if (closing.has(sign)) {
        const last = begun + chunk.slice(start, i);
        if (chunk[i] !== ']') throw new NotJsonArray(`${inItem(last)}, is not JSON`);
        if (count > 0 || last.trim() !== '') yield item(last);
        else bytes += Buffer.byteLength(last) + 1;
        place = 'after';
      }
    }
    if (place === 'inside') begun += chunk.slice(start);
  }
  if (place === 'before') throw new NotJsonArray('there is nothing in it');
  if (place === 'inside') throw new NotJsonArray(`it ends in ${inItem(begun)}`);
}
