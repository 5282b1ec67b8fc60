import type { WorkItem } from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { expect, test } from 'vitest';
import { withLearned } from './shown-work.ts';

const id = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;
const at = Temporal.Instant.from('2026-11-23T08:00:00Z');
const item = (number: number, changes: Partial<WorkItem> = {}): WorkItem => ({
  id: id(number),
  kind: 'e-contact',
  service: 'gp-dialogue',
  subject: 'Attest',
  state: 'new',
  office: 'Solvik legesenter',
  contact: null,
  practitioner: null,
  form: null,
  startedAt: at,
  lastAt: at,
  lastId: id(number),
  deadline: null,
  late: false,
  outcome: null,
  important: false,
  citizen: { id: id(9), name: 'Kari Nordmann', age: 42 },
  writtenBy: null,
  handler: null,
  zone: null,
  ...changes,
});
const work = {
  items: [item(1), item(2)],
  more: true,
  counts: { waiting: 60, unopened: 12, late: 1, important: 3, newest: id(2), newer: 0 },
  zones: [],
};

test('a line that has been opened is not unopened any more, in its place', () => {
  const opened = item(2, { state: 'awaiting-office' });
  const { items, counts } = withLearned(work, new Map([[opened.id, opened]]));
  expect(items.map(({ state }) => state)).toEqual(['new', 'awaiting-office']);
  expect(counts).toMatchObject({ waiting: 60, unopened: 11, important: 3 });
});

test('what is marked as important is counted', () => {
  const marked = item(1, { important: true });
  expect(withLearned(work, new Map([[marked.id, marked]])).counts).toMatchObject({ unopened: 12, important: 4 });
});

test('what is not in the list changes nothing in it', () => {
  expect(withLearned(work, new Map([[id(3), item(3)]]))).toMatchObject({ items: work.items, counts: work.counts });
});
