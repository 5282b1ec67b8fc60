import type { NoticeWords } from './words.nb.ts';

export const en: NoticeWords = {
  message: {
    subject: 'New message in Helsesim',
    toOneself: 'You have a new message in Helsesim. Log in to read it.',
    toHelper: 'There is a new message in Helsesim for someone you help. Log in to read it.',
  },
  news: {
    subject: 'Something new in Helsesim',
    toOneself: 'There is something new for you in Helsesim. Log in to see what it is.',
    toHelper: 'There is something new in Helsesim for someone you help. Log in to see what it is.',
  },
  reminder: {
    subject: 'Reminder from Helsesim',
    toOneself: 'You have a reminder in Helsesim. Log in to read it.',
    toHelper: 'There is a reminder in Helsesim for someone you help. Log in to read it.',
  },
  question: {
    subject: 'You can answer in Helsesim',
    toOneself: 'There is something you can answer in Helsesim. Log in to see what it is.',
    toHelper: 'There is something you can answer in Helsesim for someone you help. Log in to see what it is.',
  },
};
