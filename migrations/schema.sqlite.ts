import { sqliteTables } from '../server/src/schema.ts';

export const {
  world,
  dueWork,
  municipality,
  organization,
  person,
  staffRole,
  gpList,
  parentalResponsibility,
  fosterCare,
  guardianship,
  fullmakt,
  activity,
  activityChain,
  message,
  fullmaktApplication,
  consentRecord,
  schedule,
  slot,
  bookingRequest,
  appointment,
} = sqliteTables;
