import { expect, test } from 'vitest';
import { fileNameOf, mayAnnounceFile, mayKeepFile } from './attachment-rules.ts';
import { MOST_ATTACHMENT_BYTES, MOST_ATTACHMENTS, MOST_MESSAGE_BYTES } from './dialogue-model.ts';

const MEGABYTE = 1024 * 1024;
const others = (...sizes: number[]) => sizes.map((size) => ({ size }));
const told = (decision: { ok: boolean; code?: string }) => decision.code ?? 'yes';

test.each([
  ['one of just 20 MB', MOST_ATTACHMENT_BYTES, [], 'yes'],
  ['one byte more', MOST_ATTACHMENT_BYTES + 1, [], 'attachment-too-large'],
  ['25 MB together', 5 * MEGABYTE, [MOST_ATTACHMENT_BYTES], 'yes'],
  ['one byte more together', 5 * MEGABYTE + 1, [MOST_ATTACHMENT_BYTES], 'message-too-large'],
  ['all of a message at once', MOST_MESSAGE_BYTES, [], 'attachment-too-large'],
] as const)('EKO-08 of sizes: %s', (_what, size, sizes, answer) => {
  const facts = { size, others: others(...sizes) };
  expect([told(mayAnnounceFile(facts)), told(mayKeepFile(facts))]).toEqual([answer, answer]);
});

test('ATT-01 ten files, which is asked when they are announced', () => {
  const nine = others(...Array.from({ length: MOST_ATTACHMENTS - 1 }, () => 1));
  const ten = [...nine, { size: 1 }];
  expect(told(mayAnnounceFile({ size: 1, others: nine }))).toBe('yes');
  expect(told(mayAnnounceFile({ size: 1, others: ten }))).toBe('too-many-attachments');
  expect(told(mayKeepFile({ size: 1, others: nine }))).toBe('yes');
});

test.each([
  ['utslett.JPG', 'image/jpeg', 'utslett.JPG'],
  ['utslett.jpeg', 'image/jpeg', 'utslett.jpeg'],
  ['utslett.png', 'image/jpeg', 'utslett.png.jpg'],
  ['svar fra sykehuset.pdf', 'application/pdf', 'svar fra sykehuset.pdf'],
  ['faktura.pdf.exe', 'application/pdf', 'faktura.pdf.exe.pdf'],
  ['../../etc/passwd', 'image/png', '_.._etc_passwd.png'],
  ['D:\\bilde.png', 'image/png', 'D__bilde.png'],
  ['.htaccess', 'image/png', 'htaccess.png'],
  ['...', 'application/pdf', 'fil.pdf'],
  ['«blåmerke»', 'image/jpeg', '«blåmerke».jpg'],
] as const)('a file called %s, which is %s, is saved as %s', (name, type, saved) => {
  expect(fileNameOf(name, type)).toBe(saved);
});
