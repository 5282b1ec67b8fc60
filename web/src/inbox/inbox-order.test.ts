import type { InboxEntry } from '@helsesim/shared/dialogue/dialogue-contract';
import { describe, expect, test } from 'vitest';
import { cursorsOf, inOrder, orderOf, type Part, withNewest, withOlder } from './inbox-order.ts';

/** A portal message is enough: the order goes by its id. */
const entry = (id: number): InboxEntry => ({
  what: 'message',
  message: {
    id: `m${String(id).padStart(3, '0')}`,
    at: Temporal.Instant.fromEpochMilliseconds(id),
    readAt: null,
    content: { about: 'turned-sixteen' },
  },
});
const part = (citizenId: string, ids: number[], more = false): Part => ({ citizenId, entries: ids.map(entry), more });
const shown = (parts: readonly Part[]) => inOrder(parts).map(({ entry: one }) => Number(orderOf(one).slice(1)));

describe('one list over all whom one helps', () => {
  test('is in order of time, whosever it is', () => {
    expect(shown([part('kari', [9, 5, 1]), part('nora', [8, 6])])).toEqual([9, 8, 6, 5, 1]);
  });

  test('ends where someone’s has not been fetched, so that nothing is passed over', () => {
    expect(shown([part('kari', [9, 5, 1]), part('nora', [8, 6], true)])).toEqual([9, 8, 6]);
    expect(shown([part('kari', [90, 80], true), part('nora', [8, 6], true)])).toEqual([90, 80]);
  });

  test('goes on after the last of each who has more', () => {
    const parts = [part('kari', [9, 5]), part('nora', [8, 6], true)];
    expect(cursorsOf(parts)).toEqual({ nora: 'm006' });
    expect(shown(withOlder(parts, [part('nora', [4, 2])]))).toEqual([9, 8, 6, 5, 4, 2]);
  });

  test('keeps what is older when something new comes, and has nothing twice', () => {
    const parts = withOlder([part('kari', [9, 8], true)], [part('kari', [7, 6])]);
    expect(shown(withNewest(parts, [part('kari', [10, 9], true)]))).toEqual([10, 9, 8, 7, 6]);
    expect(shown(withNewest(parts, [part('kari', [10])]))).toEqual([10]);
  });
});
