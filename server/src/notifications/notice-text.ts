import type { NoticeChannel, NoticeKind } from '@helsesim/shared/notifications/notifications-model';
import type { Language } from '@helsesim/shared/people/people-model';
import { en } from './words.en.ts';
import { type NoticeWords, nb } from './words.nb.ts';
import { nn } from './words.nn.ts';

const wordsIn: Record<Language, NoticeWords> = { nb, nn, en };

/** So few texts that which of them came tells hardly anything either. */
const saidAs: Record<NoticeKind, keyof NoticeWords> = {
  'appointment-booked': 'news',
  'appointment-moved': 'news',
  'appointment-cancelled': 'news',
  'appointment-reminder': 'reminder',
  'time-offer': 'question',
  'gp-message': 'message',
  'municipal-message': 'message',
  'portal-message': 'message',
  'visit-changed': 'news',
  'visit-completed': 'news',
};

type Written = { subject: string; text: string };

/** VAR-02. An SMS has no subject. */
export function noticeText(
  kind: NoticeKind,
  { language, channel, helps }: { language: Language; channel: NoticeChannel; helps: boolean },
): Written {
  const { subject, toOneself, toHelper } = wordsIn[language][saidAs[kind]];
  return { subject: channel === 'sms' ? '' : subject, text: helps ? toHelper : toOneself };
}

/** Every subject and every text that a notice may have. */
export const everyNoticeText = (): { subjects: ReadonlySet<string>; texts: ReadonlySet<string> } => {
  const all = Object.values(wordsIn).flatMap((words) => Object.values(words));
  return {
    subjects: new Set(['', ...all.map(({ subject }) => subject)]),
    texts: new Set(all.flatMap(({ toOneself, toHelper }) => [toOneself, toHelper])),
  };
};
