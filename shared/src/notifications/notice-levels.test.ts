import { describe, expect, test } from 'vitest';
import { maskedEmail, maskedPhone } from './masked.ts';
import { isToldOn, toldFrom, wayTo } from './notice-levels.ts';
import { type NoticeKind, noticeKinds, type noticeLevels } from './notifications-model.ts';

describe('VAR-01 the levels', () => {
  const kindsOn = (level: (typeof noticeLevels)[number]) => noticeKinds.filter((kind) => isToldOn(level, kind));
  test('limited: appointments and offers of times', () => {
    expect(kindsOn('limited')).toEqual([
      'appointment-booked',
      'appointment-moved',
      'appointment-cancelled',
      'appointment-reminder',
      'time-offer',
    ]);
  });
  test('normal: messages too', () => {
    const more: NoticeKind[] = ['gp-message', 'municipal-message', 'portal-message'];
    expect(kindsOn('normal')).toEqual([...kindsOn('limited'), ...more]);
  });
  test('full: everything, DIG-05 a visit that is done among it', () => {
    expect(kindsOn('full')).toEqual(noticeKinds);
    expect(isToldOn('normal', 'visit-completed')).toBe(false);
  });
  test('each has its rule and its source', () => {
    expect(Object.values(toldFrom).every(({ rule, source }) => rule && source)).toBe(true);
  });
});

describe('VAR-02 the way', () => {
  const both = { phone: '+4701000001', email: 'a@example.com' };
  test.each([
    [both, null, 'sms'],
    [both, 'email', 'email'],
    [both, 'push', 'push'],
    [{ ...both, phone: null }, 'sms', 'email'],
    [{ ...both, email: null }, 'email', 'sms'],
    [{ phone: null, email: null }, null, undefined],
    [{ phone: null, email: null }, 'push', 'push'],
  ] as const)('to %j who has chosen %s: %s', (data, chosen, way) => {
    expect(wayTo(data, chosen)).toBe(way);
  });
});

test('what is known of someone is shown masked', () => {
  expect(maskedPhone('+4701000042')).toBe('•••• 042');
  expect(maskedEmail('kari.nordmann@example.com')).toBe('k•••@example.com');
});
