import { whatIsOpen } from '@helsesim/server/representation/what-is-open';
import { decide } from '@helsesim/shared/representation/decide';
import { aged, assigned, mother, receiver, relationOf } from '@helsesim/shared/representation/rules/asking';
import { expect, test } from 'vitest';

const without = aged(40, { consent: 'none' });

test.each([
  [
    'consent, when that is what shuts all that the fullmakt covers',
    receiver(without, { areas: [1] }),
    'consent-too-low',
  ],
  ['also of a tildelt one', assigned(without), 'consent-too-low'],
  ['the grounds, when they open nothing', mother(aged(16)), 'citizen-of-age'],
  ['and when there are none', { subject: without }, 'no-access'],
])('what is told when nothing is open: %s', (_what, question, reason) => {
  const open = whatIsOpen((asked) => decide({ ...relationOf(question), ...asked }));
  expect(open).toMatchObject({ basis: null, reason });
});
