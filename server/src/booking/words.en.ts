import type { CalendarWords } from './words.nb.ts';

export const en: CalendarWords = {
  appointmentWith: (name) => `Appointment with ${name}`,
  video: 'Video consultation',
  phone: 'Phone consultation',
};
