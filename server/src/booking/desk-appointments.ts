import type * as contract from '@helsesim/shared/booking/booking-contract';
import { allow } from '@helsesim/shared/decision';
import { ageOn, osloDay, startOfOsloDay } from '@helsesim/shared/oslo';
import { fullNameOf, type StaffRoleKind } from '@helsesim/shared/people/people-model';
import type { AnswersAlong } from '../dialogue/index.ts';
import type { Staff, StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { bookedAtOffice, findPlace } from './appointment-repository.ts';
import { type BookingAndPeople, findRequest } from './booking-repository.ts';

export const deskRoles: readonly StaffRoleKind[] = ['gp', 'gp-secretary', 'nettlege'];

/** The booked appointments of one Norwegian day at one's own office. LOG-04: every citizen who is shown was looked at. */
export const findDeskAppointments =
  <Tables extends BookingAndPeople>(answers: AnswersAlong<Tables>) =>
  async (
    tx: WorldWriter<Tables>,
    { query: { day }, staff: { organizationId }, look }: StaffRequest<typeof contract.findDeskAppointments>,
  ) => {
    const from = startOfOsloDay(day);
    const to = startOfOsloDay(day.add({ days: 1 }));
    const today = osloDay(tx.now);
    const shown: contract.DeskAppointment[] = [];
    for (const row of await bookedAtOffice(tx, { organizationId, from, to })) {
      const { citizen, practitioner, booker, formResponseId: id, ...appointment } = row;
      look(citizen.id);
      shown.push({
        ...appointment,
        practitioner: fullNameOf(practitioner),
        citizen: { name: fullNameOf(citizen), age: ageOn(today, citizen.born) },
        bookedBy: fullNameOf(booker),
        formAnswers: id === null ? null : await answers.briefOf(tx, { citizenId: citizen.id, id }),
      });
    }
    return allow(shown);
  };

/** Whose the answers are that came with a booked appointment. Undefined: there are none, or it is at another office. */
export async function answersOfAppointment(
  tx: WorldWriter<BookingAndPeople>,
  { organizationId }: Pick<Staff, 'organizationId'>,
  appointmentId: string,
): Promise<{ citizenId: string; responseId: string } | undefined> {
  const place = await findPlace(tx, appointmentId);
  if (place?.organizationId !== organizationId) return undefined;
  const { citizenId, requestId } = place;
  const request = await findRequest(tx, { citizenId, id: requestId });
  return request?.formResponseId ? { citizenId, responseId: request.formResponseId } : undefined;
}
