import { allow } from '@helsesim/shared/decision';
import type * as contract from '@helsesim/shared/dialogue/dialogue-contract';
import { deadlineFor } from '@helsesim/shared/dialogue/dialogue-rules';
import { osloDay } from '@helsesim/shared/oslo';
import { personById } from '../people/index.ts';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { fastlegeToday, findPractitioner } from './fastlege-today.ts';
import { feeToTell, frikortOf } from './fee-of-citizen.ts';
import type { ConversationTables } from './thread-repository.ts';

/** TIM-01, TIM-02, TIM-05, TIM-18, and what an e-consultation costs (domain.md § 2.4), before one sends. */
export async function getGpOffice(
  tx: WorldWriter<ConversationTables>,
  { acting: { citizenId } }: CitizenRequest<typeof contract.getGpOffice>,
) {
  const citizen = await personById(tx, { id: citizenId });
  const gp = await fastlegeToday(tx, citizenId, tx.now);
  if (!citizen || !gp) return allow({ gp: null });
  const today = osloDay(tx.now);
  const { fastlege, office, absence, away, answeredBy } = gp;
  const { line, postalCode, place } = office.address;
  const answers = await findPractitioner(tx, answeredBy ?? gp.practitionerId);
  const { eConsultation, ...services } = office.services;
  return allow({
    gp: {
      practitioner: fastlege,
      office: office.name,
      phone: office.phone,
      address: `${line}, ${postalCode} ${place}`,
      offers: { ...services, eConsultation: eConsultation && (away === null || away.substitute) },
      absence: absence ? { to: absence.to, substitute: away?.substitute ? (answers?.name ?? null) : null } : null,
      answersBy: {
        'e-consultation': deadlineFor('e-consultation', today),
        'e-contact': deadlineFor('e-contact', today),
        'prescription-renewal': deadlineFor('prescription-renewal', today),
      },
      fee: await feeToTell(tx, citizen, gp),
      frikort: await frikortOf(tx, citizenId, today),
    },
  });
}
