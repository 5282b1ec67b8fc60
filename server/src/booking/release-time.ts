import type * as contract from '@helsesim/shared/booking/booking-contract';
import { allow, refuse } from '@helsesim/shared/decision';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { findHold } from './appointment-repository.ts';
import { letGo, type TimeTables } from './take-time.ts';

export async function releaseTime(
  tx: WorldWriter<TimeTables>,
  { acting: { citizenId }, params }: CitizenRequest<typeof contract.releaseTime>,
) {
  const held = await findHold(tx, { citizenId, id: params.appointmentId });
  if (!held) return refuse('no-such-appointment');
  await letGo(tx, [held]);
  return allow(undefined);
}
