import type { nb } from './words.nb.ts';
import type { Words } from './words.ts';

export const en: Words<typeof nb> = {
  'skip-to-content': 'Skip to content',
  'main-menu': 'Main menu',
  home: 'Home',
  appointments: 'Appointments',
  inbox: 'Inbox',
  unread: 'unread: {count}',
  language: 'Language',
  loading: 'Loading …',
  'footer-simulator': 'Helsesim is a simulator. The people and the GP offices are invented.',
  'footer-urgent': 'Do you need help in real life? Call 113 if a life is in danger, or the doctor on call at 116 117.',
  'log-out': 'Log out',
  back: 'Back',
  copy: 'Copy',
  'copy-label': 'Copy {name}',
  copied: 'Copied',
};
