import * as z from 'zod';

/** What someone is told of, outside the portal. The words never say what it is about, nor whom (VAR-02). */
export const noticeKinds = [
  'appointment-booked',
  'appointment-moved',
  'appointment-cancelled',
  'appointment-reminder',
  'time-offer',
  'gp-message',
  'municipal-message',
  'portal-message',
  'visit-changed',
  'visit-completed',
] as const;
export const NoticeKind = z.enum(noticeKinds);
export type NoticeKind = z.output<typeof NoticeKind>;

/** VAR-01: begrenset, normal, full. */
export const noticeLevels = ['limited', 'normal', 'full'] as const;
export const NoticeLevel = z.enum(noticeLevels);
export type NoticeLevel = z.output<typeof NoticeLevel>;

export const NoticeChannel = z.enum(['sms', 'email', 'push']);
export type NoticeChannel = z.output<typeof NoticeChannel>;

export const NoticeState = z.enum(['sent', 'waiting', 'dead']).meta({
  description: '`waiting`: e-mail that has not gone out yet. `dead`: it will not come through, and nobody tries again',
});
export type NoticeState = z.output<typeof NoticeState>;

/** Why an e-mail did not come through: a code of ours, never what a mail server said. */
export const noticeFaults = [
  'address-unusable',
  'address-refused',
  'message-refused',
  'unreachable',
  'refused-for-now',
] as const;
export const NoticeFault = z.enum(noticeFaults);
export type NoticeFault = z.output<typeof NoticeFault>;
