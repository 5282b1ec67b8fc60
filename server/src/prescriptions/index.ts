export { knownPrescriptions } from './known-prescriptions.ts';
export { prescriptionsAmong, prescriptionsSince, setRenewed } from './prescriptions-repository.ts';
export { prescriptionsRoutes } from './prescriptions-routes.ts';
export type { PrescriptionsTables } from './prescriptions-tables.ts';
