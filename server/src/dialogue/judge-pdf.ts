import { promisify } from 'node:util';
import { constants, inflate } from 'node:zlib';
import { allow, type Decision, refuse } from '@helsesim/shared/decision';

/**
 * A PDF is kept as it came, so it is looked through for what a reader would run, open or send, and refused when a part of
 * it cannot be looked through. Where a part is, the file itself may lie about: names are looked for everywhere in it. The
 * form is ISO 32000-1's.
 */

/** In a name any letter may be written as its number (§ 7.3.5). */
const nameOf = (name: string) =>
  `/${[...name].map((letter) => `(?:${letter}|#${letter.charCodeAt(0).toString(16)})`).join('')}`;
const NAME_ENDS = '(?![^\\s()<>[\\]{}/%])';
const anyOf = (names: readonly string[]) =>
  new RegExp(names.map((name) => nameOf(name) + (name.length < 5 ? NAME_ENDS : '')).join('|'), 'i');

/** Too long to come about by chance in what is compressed. */
const active = anyOf(['JavaScript', 'Launch', 'EmbeddedFile', 'RichMedia', 'Rendition', 'SubmitForm', 'ImportData']);
const unreadable = new RegExp(nameOf('Encrypt') + NAME_ENDS, 'i');
/** Not too long for that: looked for in what is not compressed only. */
const activeToo = anyOf(['JS', 'XFA']);
/**
 * Some readers ask only where the first object is, not for the type. Of an outline that is a reference, never a number;
 * what a window cuts off is seen whole in the next.
 */
const objectStream = new RegExp(
  `${nameOf('ObjStm') + NAME_ENDS}|${nameOf('First') + NAME_ENDS}\\s*\\+?\\d+(?!\\d|\\s+\\d+\\s+R)(?=[^]{24})`,
  'ig',
);

const MOST_UNPACKED = 64 * 1024 * 1024;

export async function judgePdf(bytes: Buffer): Promise<Decision<undefined, 'attachment-broken' | 'attachment-unsafe'>> {
  const end = bytes.subarray(-2048);
  if (!end.includes('%%EOF') || !end.includes('startxref')) return refuse('attachment-broken');
  if (endsAsZip(bytes)) return refuse('attachment-unsafe');

  const streams: number[] = [];
  for await (const { text, at } of windows(bytes)) {
    if (active.test(text) || unreadable.test(text)) return refuse('attachment-unsafe');
    for (const { index } of text.matchAll(objectStream)) streams.push(at + index);
  }
  for (const part of outsideStreams(bytes))
    for await (const { text } of windows(part)) if (activeToo.test(text)) return refuse('attachment-unsafe');

  let left = MOST_UNPACKED;
  const seen = new Set<number | undefined>();
  for (const at of streams) {
    const begins = streamAt(bytes, at);
    if (seen.has(begins)) continue;
    seen.add(begins);
    const objects = await unpacked(bytes, at, left);
    if (!objects) return refuse('attachment-unsafe');
    left -= objects.byteLength;
    for await (const { text } of windows(objects))
      if (active.test(text) || activeToo.test(text)) return refuse('attachment-unsafe');
  }
  return allow(undefined);
}

const WINDOW = 64 * 1024;
/** Longer than any name that is looked for. */
const OVERLAP = 256;

/** As text, a stretch at a time; others get their turn between. */
async function* windows(bytes: Buffer) {
  for (let at = 0; at < bytes.byteLength; at += WINDOW) {
    yield { at, text: bytes.toString('latin1', at, Math.min(bytes.byteLength, at + WINDOW + OVERLAP)) };
    await new Promise(setImmediate);
  }
}

function* outsideStreams(bytes: Buffer) {
  let from = 0;
  for (;;) {
    const begins = streamAt(bytes, from);
    const ends = begins === undefined ? -1 : bytes.indexOf('endstream', begins);
    if (begins === undefined || ends < 0) break;
    yield bytes.subarray(from, begins);
    from = ends;
  }
  yield bytes.subarray(from);
}

/** Where the content of the next stream begins. */
function streamAt(bytes: Buffer, from: number): number | undefined {
  for (let at = bytes.indexOf('stream', from); at >= 0; at = bytes.indexOf('stream', at + 1)) {
    if (bytes.toString('latin1', at - 3, at) === 'end') continue;
    const after = at + 'stream'.length;
    if (bytes[after] === 0x0a) return after + 1;
    if (bytes[after] === 0x0d) return after + (bytes[after + 1] === 0x0a ? 2 : 1);
  }
  return undefined;
}

const NEAR = 4096;
const unpack = promisify(inflate);

/** The objects of an object stream (§ 7.5.7). Undefined: they are packed in a way that is not known here. */
async function unpacked(bytes: Buffer, at: number, most: number): Promise<Buffer | undefined> {
  const begins = streamAt(bytes, at);
  const dictionaryAt = bytes.lastIndexOf('obj', at);
  if (begins === undefined || dictionaryAt < 0 || begins - dictionaryAt > NEAR) return undefined;
  const dictionary = bytes.toString('latin1', dictionaryAt, begins);
  if (/#[0-9a-f]{2}|\/Predictor\s*[2-9]|\/Predictor\s*1[0-9]|\/F\s/i.test(dictionary)) return undefined;
  const ends = bytes.indexOf('endstream', begins);
  const content = bytes.subarray(begins, ends < 0 ? bytes.byteLength : ends);
  if (!dictionary.includes('/Filter')) return content;
  if (!/\/Filter\s*(\/FlateDecode|\[\s*\/FlateDecode\s*\])\s*(\/(?!FlateDecode)|>>)/.test(dictionary)) return undefined;
  try {
    return await unpack(content, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    return undefined;
  }
}

const ZIP_END = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
/** Also a package of files, read from its end. */
function endsAsZip(bytes: Buffer): boolean {
  const at = bytes.lastIndexOf(ZIP_END);
  return at >= 0 && at + 22 <= bytes.byteLength && at + 22 + bytes.readUInt16LE(at + 20) === bytes.byteLength;
}
