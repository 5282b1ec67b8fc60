import { type CallOf, openCalls } from '@helsesim/server/video/calls';
import type { CallEvent } from '@helsesim/shared/video/video-contract';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** Who sits in a call, when nobody says goodbye. */

const kari = { sessionId: 'of Kari', personId: 'Kari' };
const ingrid = { sessionId: 'of Ingrid', personId: 'Ingrid' };
const about: CallOf = { citizenId: 'Kari', service: 'appointments' };

function open() {
  let tickets = 0;
  const calls = openCalls(() => `ticket ${tickets++}`, { keptFor: 30_000 });
  const come = (side: 'citizen' | 'office', who: typeof kari) => calls.join('a meeting', side, who, about) ?? '';
  const told: CallEvent[] = [];
  const listen = (ticket: string, { sessionId }: typeof kari, hear: (event: CallEvent) => void = () => undefined) =>
    calls.listen(ticket, sessionId, hear);
  return { calls, come, listen, told, hear: (event: CallEvent) => told.push(event) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('whoever has closed the tab is not there any more after half a minute, and cannot be let in', () => {
  const { calls, come, listen, told, hear } = open();
  const office = come('office', ingrid);
  listen(office, ingrid, hear);
  const stop = listen(come('citizen', kari), kari);
  expect(told.at(-1)).toMatchObject({ otherIsHere: true });
  stop?.();
  vi.advanceTimersByTime(29_000);
  expect(told.at(-1)).toMatchObject({ otherIsHere: true });
  vi.advanceTimersByTime(1_000);
  expect(told.at(-1)).toEqual({ about: 'state', state: 'waiting', otherIsHere: false });
  expect(calls.letIn(office, ingrid.sessionId)).toBe('nobody-waits');
});

test('a line that is found again within half a minute is as if it never was lost', () => {
  const { calls, come, listen } = open();
  const office = come('office', ingrid);
  listen(office, ingrid);
  const ticket = come('citizen', kari);
  listen(ticket, kari)?.();
  calls.letIn(office, ingrid.sessionId);
  vi.advanceTimersByTime(29_000);
  const heard: CallEvent[] = [];
  listen(ticket, kari, (event) => heard.push(event));
  vi.advanceTimersByTime(60_000);
  expect(heard.at(-1)).toEqual({ about: 'state', state: 'open', otherIsHere: true });
});

test('whoever comes to an open call after its citizen is gone waits to be let in', () => {
  const { calls, come, listen, told, hear } = open();
  const office = come('office', ingrid);
  listen(office, ingrid, hear);
  listen(come('citizen', kari), kari)?.();
  calls.letIn(office, ingrid.sessionId);
  vi.advanceTimersByTime(30_000);
  come('citizen', { sessionId: 'of Liv', personId: 'Liv' });
  expect(told.at(-1)).toEqual({ about: 'state', state: 'waiting', otherIsHere: true });
});

test('a thousand rooms that nobody ever listened in are gone', () => {
  const { calls } = open();
  for (let i = 0; i < 1_000; i += 1) calls.join(`meeting ${i}`, 'office', ingrid, about);
  expect(calls.count).toBe(1_000);
  vi.advanceTimersByTime(30_000);
  expect(calls.count).toBe(0);
});
