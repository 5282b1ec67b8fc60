import type { RequestOf } from '@helsesim/shared/contract';
import { allow, refuse } from '@helsesim/shared/decision';
import { osloDay } from '@helsesim/shared/oslo';
import type * as contract from '@helsesim/shared/prescriptions/prescriptions-contract';
import { gpListOf, type PeopleTables, personById } from '../people/index.ts';
import type { Reader } from '../platform/database.ts';
import type { WorldWriter } from '../worlds/index.ts';
import type { AskedFor } from './find-prescriptions.ts';
import {
  deletePrescriptions,
  insertPrescription,
  prescriptionsSince,
  updatePrescription,
} from './prescriptions-repository.ts';
import type { PrescriptionsTables } from './prescriptions-tables.ts';

const EVER = new Temporal.PlainDate(1, 1, 1);

export async function prescriptionsOfPerson(db: Reader<PrescriptionsTables & PeopleTables>, personId: string) {
  if (!(await personById(db, { id: personId }))) return refuse('no-such-person');
  return allow(await toldOf(db, personId));
}

/** For testers: the whole list, as it is to be. Those that are named are kept, so that conversations still know them. */
export const setPrescriptions =
  <Tables extends PrescriptionsTables & PeopleTables>(askedFor: AskedFor<Tables>) =>
  async (
    tx: WorldWriter<Tables>,
    { params: { personId: citizenId }, body: { prescriptions } }: RequestOf<typeof contract.setPrescriptions>,
  ) => {
    if (!(await personById(tx, { id: citizenId }))) return refuse('no-such-person');
    const before = new Map((await prescriptionsSince(tx, { citizenId, since: EVER })).map((one) => [one.id, one]));
    const named = new Set(prescriptions.flatMap(({ id }) => id ?? []));
    if ([...named].some((id) => !before.has(id))) return refuse('no-such-prescription');
    const gone = [...before.keys()].filter((id) => !named.has(id));
    const asked = await askedFor(tx, citizenId);
    if (gone.some((id) => asked.has(id))) return refuse('already-asked');
    const today = osloDay(tx.now);
    const prescriberId = (await gpListOf(tx, citizenId, today))?.practitionerId;
    if (!prescriberId && prescriptions.some(({ id }) => !id)) return refuse('no-fastlege');

    await deletePrescriptions(tx, { citizenId, ids: gone });
    for (const { id, ...told } of prescriptions) {
      const latest = Temporal.PlainDate.compare(told.validTo, today) < 0 ? told.validTo : today;
      if (id) await updatePrescription(tx, { citizenId, id }, told);
      else if (prescriberId)
        await insertPrescription(tx, { ...told, id: tx.newId(), citizenId, prescriberId, prescribedOn: latest });
    }
    tx.announce({ to: citizenId, about: 'prescriptions' });
    return allow(await toldOf(tx, citizenId));
  };

const toldOf = async (db: Reader<PrescriptionsTables & PeopleTables>, citizenId: string) =>
  (await prescriptionsSince(db, { citizenId, since: EVER })).map(
    ({ id, name, dosage, group, prescribedOn, validTo, prescriber, guardianReservation }) => ({
      ...{ id, name, dosage, group, prescribedOn, validTo, prescriber, guardianReservation },
    }),
  );
