import type { Words } from '../platform/words.ts';
import type { nb } from './words.nb.ts';

export const en: Words<typeof nb> = {
  title: 'Attachments',
  help: 'You can attach pictures (JPEG or PNG) and PDF files. Each file can be 20 MB, and all of them 25 MB together. We remove information about where a picture was taken.',
  add: 'Attach a file',
  photo: 'Take a picture',
  remove: 'Remove {name}',
  stop: 'Cancel {name}',
  'try-again': 'Try again with {name}',
  waits: 'Waiting its turn',
  percent: 'Uploading: {percent}%',
  checking: 'The file is being checked',
  unfinished: 'The upload was not finished. Remove the file, and attach it again.',
  'no-line': 'We lost contact while the file was being uploaded. Check your connection and try again.',
  'not-saved': 'The draft is not saved yet, and the file must wait. Try again.',
  'empty-file': 'The file is empty.',
  'news-begun': 'Uploading {name}',
  'news-added': '{name} is attached',
  'news-removed': '{name} is removed',
  'news-failed': '{name} was not attached',
  download: 'Download {name}, {size}',
};
