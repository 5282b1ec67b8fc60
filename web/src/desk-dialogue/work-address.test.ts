import { expect, test } from 'vitest';
import { workAddress, workAsked } from './work-address.ts';

const asked = (search: string) => workAsked(new URLSearchParams(search));

test('the list of what waits has the plain address', () => {
  expect(workAddress(asked(''))).toBe('/desk/messages');
  expect(workAddress(asked(''), {}, 'x')).toBe('/desk/messages/x');
});

test('what is chosen stands in the address, and is read back from it', () => {
  const chosen = { show: 'closed', mine: 'true', zone: 'Sone nord', limit: 100 } as const;
  const address = workAddress(asked(''), chosen, 'x');
  expect(address).toBe('/desk/messages/x?show=closed&mine=true&zone=Sone+nord&limit=100');
  expect(asked(address.split('?')[1] ?? '')).toEqual(chosen);
});

test.each(['show=everything', 'limit=9000', 'limit=-1', 'sort=name'])(
  '%s is no list: the plain one is shown',
  (search) => {
    expect(asked(search)).toEqual({ show: 'waiting', mine: 'false', limit: 50 });
  },
);
