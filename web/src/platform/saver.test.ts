import { beforeEach, expect, test, vi } from 'vitest';
import { NetworkFailure } from './api.ts';
import { makeSaver, type Saving } from './saver.ts';

const savedAt = Temporal.Instant.from('2026-11-24T07:00:00Z');
let saved: string[];
let told: Saving['is'][];
let fails: boolean;
let answer: (() => void) | undefined;

const tell = ({ is }: Saving) => void told.push(is);
const saverOf = ({ slow = false } = {}) =>
  makeSaver<string>({
    save: async (text) => {
      saved.push(text);
      if (slow) await new Promise<void>((done) => (answer = done));
      if (fails) throw new NetworkFailure();
      return { savedAt };
    },
    tell,
    after: 10,
    again: 20,
  });

beforeEach(() => {
  [saved, told, fails, answer] = [[], [], false, undefined];
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

test('many letters are one saving', async () => {
  const saver = saverOf();
  for (const text of ['h', 'he', 'hei']) saver.changed(text);
  await vi.advanceTimersByTimeAsync(10);
  expect(saved).toEqual(['hei']);
  expect(told.at(-1)).toBe('saved');
});

test('what is written while it saves is saved after, never before', async () => {
  const saver = saverOf({ slow: true });
  saver.changed('først');
  const done = saver.now();
  saver.changed('sist');
  answer?.();
  await vi.advanceTimersByTimeAsync(0);
  expect(saved).toEqual(['først', 'sist']);
  answer?.();
  await done;
  expect(told.at(-1)).toBe('saved');
});

test('without a line it is kept here, and saved when there is one', async () => {
  const saver = saverOf();
  fails = true;
  saver.changed('på toget');
  await saver.now();
  expect(told.at(-1)).toBe('here');
  fails = false;
  await vi.advanceTimersByTimeAsync(20);
  expect(saved).toEqual(['på toget', 'på toget']);
  expect(told.at(-1)).toBe('saved');
});

test('nothing is saved once it is being sent, and it goes on when it was not', async () => {
  const saver = saverOf();
  saver.changed('sendes');
  await saver.hold();
  await vi.advanceTimersByTimeAsync(50);
  expect(saved).toEqual([]);
  saver.goOn();
  await vi.advanceTimersByTimeAsync(10);
  expect(saved).toEqual(['sendes']);
});
