import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** Files that people send, and files that they shall not. All are made here. */

const red = { width: 60, height: 40, channels: 3, background: { r: 200, g: 30, b: 30 } } as const;
const canvas = (size: { width?: number; height?: number } = {}) => sharp({ create: { ...red, ...size } });

/** Taken lying down, at a place in Oslo, by a telephone that says who owns it. */
export const jpegWithPosition = (): Promise<Buffer> =>
  canvas()
    .jpeg()
    .withExif({
      IFD0: { Artist: 'Kari Nordmann', Make: 'Telefon' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '59/1 54/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '10/1 44/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();

export const pngOf = (size?: { width?: number; height?: number }): Promise<Buffer> => canvas(size).png().toBuffer();

/** A piece of a PNG, as its form wants it. */
function chunk(type: string, content: Buffer): Buffer {
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  length.writeUInt32BE(content.byteLength);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** After its head, which is 33 bytes long. */
export async function pngWithTexts(): Promise<Buffer> {
  const plain = await pngOf();
  const texts = [
    chunk('tEXt', Buffer.from('Author\0Kari Nordmann', 'latin1')),
    chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), deflateSync('Storgata 1')])),
    chunk('eXIf', Buffer.from('MM\0*\0\0\0\x08\0\0\0\0\0\0', 'latin1')),
  ];
  return Buffer.concat([plain.subarray(0, 33), ...texts, plain.subarray(33)]);
}

type PdfParts = { catalog?: string; objects?: readonly (string | Buffer)[]; trailer?: string; after?: Buffer | string };

/** A whole PDF of one empty page. */
export function pdfOf({ catalog = '', objects = [], trailer = '', after = '' }: PdfParts = {}): Buffer {
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>',
    ...objects,
  ];
  const parts = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  for (const [i, object] of all.entries()) {
    places.push(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
    parts.push(Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'));
  }
  const at = parts.reduce((sum, { byteLength }) => sum + byteLength, 0);
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
  const table = `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${rows.join('')}`;
  const end = `trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(table + end), Buffer.from(after)]);
}

export const streamOf = (dictionary: string, content: Buffer | string): Buffer =>
  Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${content.length} >>\nstream\n`),
    Buffer.from(content),
    Buffer.from('\nendstream'),
  ]);

const packed = (text: string) => deflateSync(`9 0 ${text}`);
const script = '<< /S /JavaScript /JS (app.alert(1)) >>';
const objectStream = '/Type /ObjStm /N 1 /First 4';

/** What is not to be let in, by what it does. */
export const unsafePdfs: Readonly<Record<string, Buffer>> = {
  'a script when it is opened': pdfOf({ catalog: `/OpenAction ${script}` }),
  'a script whose name is written in numbers': pdfOf({
    catalog: '/OpenAction << /S /#4aav#61Script /#4a#53 (app.alert(1)) >>',
  }),
  'a script in a packed part': pdfOf({ objects: [streamOf(`${objectStream} /Filter /FlateDecode`, packed(script))] }),
  'a script in a part that is said to be something else first': pdfOf({
    objects: [streamOf(`/Filter /FlateDecode ${objectStream.replace('ObjStm', 'Obj#53tm')}`, packed(script))],
  }),
  'a script in a packed part that does not say what it is': pdfOf({
    objects: [streamOf('/N 1 /First 4 /Filter /FlateDecode', packed(script))],
  }),
  'a part that is packed in an unknown way': pdfOf({
    objects: [streamOf(`${objectStream} /Filter [/ASCIIHexDecode /FlateDecode]`, packed(script).toString('hex'))],
  }),
  'a program that it starts': pdfOf({ catalog: '/OpenAction << /S /Launch /F (cmd.exe) >>' }),
  'another file inside': pdfOf({ objects: [streamOf('/Type /EmbeddedFile', 'MZ')] }),
  'a form that sends what is written': pdfOf({ objects: ['<< /S /SubmitForm /F (https://example.com) >>'] }),
  'a lock, so that nobody can look': pdfOf({ trailer: '/Encrypt 9 0 R' }),
  'a package of files behind it': pdfOf({ after: emptyZip() }),
};

function emptyZip() {
  const end = Buffer.alloc(22);
  end.writeUInt32BE(0x504b0506);
  return end;
}

/** So written that this file is not one itself. */
export const eicar = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join(''),
);

/** A PDF of just so many bytes, most of them packed content that does not pack. */
export function pdfOfSize(bytes: number): Buffer {
  const noise = Buffer.alloc(bytes);
  for (let i = 0, seed = 1; i < bytes; i += 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    noise[i] = seed >> 16;
  }
  const without = pdfOf({ objects: [streamOf('/Filter /FlateDecode', noise.subarray(0, bytes - 2_000))] });
  return Buffer.concat([
    without.subarray(0, -30),
    Buffer.alloc(bytes - without.byteLength, ' '),
    without.subarray(-30),
  ]);
}
