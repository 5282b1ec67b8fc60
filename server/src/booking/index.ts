export { bookingDueWork } from './booking-due-work.ts';
export { bookingRoutes } from './booking-routes.ts';
export type { BookingTables } from './booking-tables.ts';
export { answersOfAppointment } from './desk-appointments.ts';
export { forgetBookings } from './forget-bookings.ts';
export { lastAppointments } from './last-appointments.ts';
export { openSchedule } from './publish-times.ts';
export { findVideoAppointment } from './video-appointment.ts';
