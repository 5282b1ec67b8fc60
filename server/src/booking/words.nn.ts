import type { CalendarWords } from './words.nb.ts';

export const nn: CalendarWords = {
  appointmentWith: (name) => `Time hos ${name}`,
  video: 'Videokonsultasjon',
  phone: 'Telefonkonsultasjon',
};
