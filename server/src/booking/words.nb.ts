/** Words for calendars, which nobody but the citizen may understand: with whom, never why. */
export const nb = {
  appointmentWith: (name: string) => `Time hos ${name}`,
  video: 'Videokonsultasjon',
  phone: 'Telefonkonsultasjon',
};
export type CalendarWords = typeof nb;
