export { knownPrescriptions } from './known-prescriptions.ts';
export { prescriptionsAmong, prescriptionsSince, setRenewed } from './prescriptions-repository.ts';
export { prescriptionsRoutes, prescriptionTools } from './prescriptions-routes.ts';
export type { PrescriptionsTables } from './prescriptions-tables.ts';
