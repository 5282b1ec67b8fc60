import type { ActivityEntry } from '@helsesim/shared/activity/activity-contract';
import { inOslo } from '@helsesim/shared/oslo';
import type { Language } from '@helsesim/shared/people/people-model';
import { en } from './words.en.ts';
import { type ActivityWords, nb } from './words.nb.ts';
import { nn } from './words.nn.ts';

const wordsIn: Record<Language, ActivityWords> = { nb, nn, en };
/** By it a spreadsheet knows that the file is UTF-8; and in Norway it expects semicolons. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The log as a CSV file (RFC 4180), for people with a spreadsheet. Times are Norwegian. */
export function activityFile(entries: readonly ActivityEntry[], language: Language): string {
  const words = wordsIn[language];
  const lines = [words.columns, ...entries.map((entry) => cellsOf(entry, words))];
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(cell).join(';')}\r\n`).join('');
}

function cellsOf({ at, by, basis, service, operation, action, refused }: ActivityEntry, words: ActivityWords) {
  return [
    inOslo(at).toPlainDateTime().toString({ smallestUnit: 'second' }).replace('T', ' '),
    by.name ?? words.unnamed,
    words.basis[basis ?? 'none'],
    words.service[service],
    words.action[action ?? (operation === 'log-out' ? 'log-out' : 'log-in')],
    refused ? words.refused : words.done,
    operation,
  ];
}

/** A text that a spreadsheet would take for a formula is made plain by an apostrophe before it. */
function cell(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
