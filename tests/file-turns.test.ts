import { openTurns } from '@helsesim/server/dialogue/file-turns';
import { expect, test } from 'vitest';

test('one at a time, and whoever has many does not keep the others waiting', async () => {
  const inTurn = openTurns({ waiting: 10, ofOne: 3 });
  const done: string[] = [];
  let atOnce = 0;
  const work = (by: string) =>
    inTurn(by, async () => {
      atOnce += 1;
      await new Promise(setImmediate);
      expect(atOnce).toBe(1);
      atOnce -= 1;
      done.push(by);
      return {};
    });
  const all = ['Kari', 'Kari', 'Kari', 'Kari', 'Liv', 'Arne', 'Liv'].map(work);
  expect(await work('Kari')).toBeUndefined(); // three of hers wait
  await Promise.all(all);
  expect(done).toEqual(['Kari', 'Kari', 'Liv', 'Arne', 'Kari', 'Liv', 'Kari']);
  expect(await work('Kari')).toEqual({});
});

test('not more than some, and what fails does not stop the rest', async () => {
  const inTurn = openTurns({ waiting: 2, ofOne: 2 });
  const first = inTurn('a', () => Promise.reject(new Error('broken')));
  const others = ['b', 'c', 'd'].map((by) => inTurn(by, async () => ({ by })));
  await expect(first).rejects.toThrow('broken');
  expect(await Promise.all(others)).toEqual([{ by: 'b' }, { by: 'c' }, undefined]);
});
