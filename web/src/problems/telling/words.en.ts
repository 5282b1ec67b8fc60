import type { Words } from '../../platform/words.ts';
import type { nb } from './words.nb.ts';

export const en: Words<typeof nb> = {
  'not-done': 'It did not work',
  'network-label': 'We could not reach the server',
  'network-text': 'What you have written is kept. Check your connection and try again.',
  'try-again': 'Try again',
  'to-home': 'Go to the home page',
  'to-login': 'Log in as someone else',
  'forbidden-title': 'This page is not open to you',
  'forbidden-lead': 'You are logged in, but have no access to what you tried to open.',
  'forbidden-what': 'Change who you act for at the top of the page, or go to the home page.',
  'missing-title': 'We cannot find the page',
  'missing-lead': 'The address may be misspelt, or what you are looking for is gone.',
  'missing-what': 'If someone restored a saved moment of the world, what came after it is gone.',
  'broken-title': 'Something went wrong on our side',
  'broken-lead': 'The fault is ours. It is safe to try again.',
  'broken-what': 'If it keeps going wrong, look in the server’s log.',
  'offline-title': 'We cannot reach the server',
  'offline-lead': 'Either you are offline, or the server has stopped.',
  'offline-what': 'What you have written in forms is kept in this tab.',
  'technical-code': 'Code',
};
