import { allow, refuse } from '@helsesim/shared/decision';
import { isImpartial } from '@helsesim/shared/fullmakt/assignment-rules';
import { mayRegisterForm } from '@helsesim/shared/fullmakt/fullmakt-rules';
import { isDead } from '@helsesim/shared/identity/identity-rules';
import { osloDay } from '@helsesim/shared/oslo';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import type { registerReactivation } from '@helsesim/shared/privacy/privacy-contract';
import { personByNumber } from '../people/index.ts';
import type { StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { insertRecord, type PrivacyRoom, setFlag } from './privacy-repository.ts';

/** CON-09. Whoever is active already stays so: the form is answered the same. Nobody registers a form of their own. */
export async function reactivate(
  tx: WorldWriter<PrivacyRoom>,
  { body: { nationalId, signedOn }, staff, look }: StaffRequest<typeof registerReactivation>,
) {
  const today = osloDay(tx.now);
  const person = await personByNumber(tx, nationalId);
  if (!person || isDead(person, today)) return refuse('no-such-person');
  look(person.id);
  if (!isImpartial(staff.personId, [person.id])) return refuse('no-such-person');
  const decision = mayRegisterForm({ today, signedOn });
  if (!decision.ok) return decision;

  if (await setFlag(tx, person.id, 'inactive', false)) {
    const change = { what: 'inactive', before: 'true', after: 'false', channel: 'paper' } as const;
    await insertRecord(tx, { id: tx.newId(), personId: person.id, byId: staff.personId, at: tx.now, ...change });
  }
  return allow({ name: fullNameOf(person) });
}
