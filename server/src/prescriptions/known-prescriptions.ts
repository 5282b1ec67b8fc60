import { osloDay } from '@helsesim/shared/oslo';
import { shownFrom } from '@helsesim/shared/prescriptions/prescription-rules';
import type { ActingFor, Item } from '@helsesim/shared/representation/representation-model';
import type { ServiceCode } from '@helsesim/shared/representation/service-catalogue';
import type { PeopleTables } from '../people/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { prescriptionsSince } from './prescriptions-repository.ts';
import type { PrescriptionsTables } from './prescriptions-tables.ts';

/** A prescription as the door judges it: PAR-17, a youth may have asked that parents do not learn of it. */
const itemOfPrescription = ({ guardianReservation }: { guardianReservation: boolean }): Item => ({
  restriction: 'N',
  guardianReservation,
});

/** The citizen's prescriptions, as far as whoever acts may know of them in that service. */
export async function knownPrescriptions(
  tx: WorldWriter<PrescriptionsTables & PeopleTables>,
  { citizenId, ask }: Pick<ActingFor, 'citizenId' | 'ask'>,
  service: ServiceCode,
) {
  const since = shownFrom(osloDay(tx.now));
  const all = await prescriptionsSince(tx, { citizenId, since });
  return all.filter((one) => ask({ service, action: 'read', item: itemOfPrescription(one) }).allowed);
}
