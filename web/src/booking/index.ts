import './booking.scss';

/** What the router loads when someone comes to an appointment. */
export { AppointmentPage } from './AppointmentPage.tsx';
export { AppointmentsPage } from './AppointmentsPage.tsx';
export {
  cancelAction,
  confirmAction,
  holdChosen,
  loadAppointment,
  loadAppointments,
  loadConfirm,
  loadNettlege,
  loadRequest,
  loadTimesToMoveTo,
  moveAction,
  sendRequest,
  timesAction,
} from './booking-routes.ts';
export { loadBrought } from './brought-from-form.ts';
export { CancelPage } from './CancelPage.tsx';
export { ConfirmPage } from './ConfirmPage.tsx';
export { MovePage } from './MovePage.tsx';
export { NettlegePage } from './NettlegePage.tsx';
export { ReasonPage } from './ReasonPage.tsx';
export { TimesPage } from './TimesPage.tsx';
export { UrgentPage } from './UrgentPage.tsx';
