import { postgresTables } from '../server/src/schema.ts';

export const {
  world,
  dueWork,
  municipality,
  organization,
  person,
  staffRole,
  gpList,
  parentalResponsibility,
  fullmakt,
  activity,
  schedule,
  slot,
  bookingRequest,
  appointment,
} = postgresTables;
