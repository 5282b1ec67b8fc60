import type { Words } from '../platform/words.ts';
import type { nb } from './words.nb.ts';

export const en: Words<typeof nb> = {
  'title-self': 'Hello, {name}',
  'title-other': 'Health services for {name}',
  'next-title': 'Next appointment',
  'next-at': '{when} with {practitioner}',
  'see-appointment': 'See the appointment',
  'more-one': 'There is one more appointment after this.',
  'more-many': 'There are {count} more appointments after this.',
  'none-title': 'No upcoming appointments',
  'none-text': 'If you need a doctor, you can book an appointment with your GP here.',
  'none-text-other': 'If {name} needs a doctor, you can book an appointment with the GP here.',
  'book-time': 'Book an appointment',
  services: 'Services',
  'appointments-text': 'See and cancel appointments',
  'appointments-shut': 'Appointments are closed',
  'open-self': 'What you have access to ({count})',
  'open-other': 'What you have access to for {name} ({count})',
  'open-text': 'These services are open to you today. Their pages are not built in the simulator yet.',
  'open-read': 'look only',
  'shut-self': 'What is closed to you ({count})',
  'shut-other': 'What is closed to you when you act for {name} ({count})',
  'all-shut': 'No services are open here today',
};
