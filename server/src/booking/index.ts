export { bookingDueWork } from './booking-due-work.ts';
export { bookingRoutes } from './booking-routes.ts';
export type { BookingTables } from './booking-tables.ts';
export { forgetBookings } from './forget-bookings.ts';
export { openSchedule } from './publish-times.ts';
