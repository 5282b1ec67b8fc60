import { allow, refuse } from '@helsesim/shared/decision';
import { mayBeAway } from '@helsesim/shared/dialogue/desk-rules';
import type * as contract from '@helsesim/shared/dialogue/office-contract';
import { osloDay } from '@helsesim/shared/oslo';
import { organizationById, setServices } from '../people/index.ts';
import type { StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { type Absence, absencesAt, deleteAbsence, insertAbsence } from './absence-repository.ts';
import { colleagueAt } from './colleagues.ts';
import type { ConversationTables } from './thread-repository.ts';

/** What a GP office decides for itself: what citizens can use (TIM-02), and who is away (TIM-18). */
type Tx = WorldWriter<ConversationTables>;

const shown = ({ id, roleId, name, from, to, substitute }: Absence) => ({ id, roleId, name, from, to, substitute });

export async function getOffice(tx: Tx, { staff: { organizationId } }: StaffRequest<typeof contract.getOffice>) {
  const office = await organizationById(tx, { id: organizationId });
  if (!office) throw new Error('Someone works at an office that is not there');
  const absences = await absencesAt(tx, organizationId, osloDay(tx.now));
  return allow({ name: office.name, services: office.services, absences: absences.map(shown) });
}

/** TIM-02 */
export async function switchServices(
  tx: Tx,
  { staff: { organizationId }, body: services }: StaffRequest<typeof contract.switchServices>,
) {
  await setServices(tx, { id: organizationId, services });
  tx.announce({ to: organizationId, about: 'desk' });
  return allow(services);
}

/** TIM-18 (WIKI-FRAVAR). What is there already is seen by the substitute; where there is none, by every doctor. */
export async function registerAbsence(
  tx: Tx,
  {
    staff: { organizationId },
    body: { roleId, from, to, substituteId },
  }: StaffRequest<typeof contract.registerAbsence>,
) {
  const doctor = await colleagueAt(tx, { organizationId, roleId });
  const substitute = substituteId ? await colleagueAt(tx, { organizationId, roleId: substituteId }) : null;
  const today = osloDay(tx.now);
  const absences = await absencesAt(tx, organizationId, today);
  const decision = mayBeAway({ today, from, to, doctor, substitute, others: absences });
  if (!decision.ok) return decision;
  if (!doctor) return refuse('no-such-colleague');

  const id = tx.newId();
  await insertAbsence(tx, { id, roleId, from, to, substituteId });
  tx.announce({ to: organizationId, about: 'desk' });
  return allow({
    ...{ id, roleId, name: doctor.name, from, to },
    substitute: substitute ? { roleId: substitute.roleId, name: substitute.name } : null,
  });
}

export async function endAbsence(
  tx: Tx,
  { staff: { organizationId }, params: { absenceId } }: StaffRequest<typeof contract.endAbsence>,
) {
  const absences = await absencesAt(tx, organizationId, osloDay(tx.now));
  if (!absences.some(({ id }) => id === absenceId)) return allow(undefined);
  await deleteAbsence(tx, absenceId);
  tx.announce({ to: organizationId, about: 'desk' });
  return allow(undefined);
}
