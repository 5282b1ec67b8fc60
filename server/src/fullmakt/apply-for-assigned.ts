import { allow, type Decision, refuse } from '@helsesim/shared/decision';
import { mayApply, mayRenew } from '@helsesim/shared/fullmakt/assignment-rules';
import type * as contract from '@helsesim/shared/fullmakt/fullmakt-contract';
import { osloDay } from '@helsesim/shared/oslo';
import { deliver } from '../inbox/index.ts';
import { personById } from '../people/index.ts';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import {
  type ApplicationRow,
  applicationById,
  applicationsBy,
  insertApplication,
  isWaiting,
  viewOfApplication,
} from './application-repository.ts';
import { fullmaktById } from './fullmakt-repository.ts';
import type { FullmaktTables } from './fullmakt-tables.ts';
import type { FullmaktLifeTables } from './receipts.ts';

type Tx = WorldWriter<FullmaktLifeTables & FullmaktTables>;
type Asked = CitizenRequest<typeof contract.applyForAssigned>;
/** Whom it is about, as the applicant knows them. */
type About = Pick<ApplicationRow, 'nationalId' | 'name' | 'relation' | 'renewsId'>;

/**
 * TD-03, TD-04. Whether there is such a person is not looked up, so the answer cannot tell. Sent twice, or while one about
 * the same person is waiting, it answers with the one that waits.
 */
export async function applyForAssigned(tx: Tx, { acting: { citizenId: applicantId }, body }: Asked) {
  const applicant = await personById(tx, { id: applicantId });
  if (!applicant) throw new Error('An applicant who was just let in is gone');
  const applications = await applicationsBy(tx, { applicantId });
  const about = 'renews' in body ? await aboutRenewal(tx, applications, applicantId, body.renews) : aboutNew(body);
  if (!about.ok) return about;

  const waiting = applications.filter(isWaiting);
  const same = waiting.find(({ nationalId }) => nationalId === about.value.nationalId);
  if (same) return allow(viewOfApplication(same));

  const { nationalId, name, renewsId } = about.value;
  const decision = mayApply({ today: osloDay(tx.now), applicant, nationalId, waiting: waiting.length });
  if (!decision.ok) return decision;

  const id = tx.newId();
  const { identityProof } = body;
  const state = 'awaiting-declaration';
  await insertApplication(tx, { ...about.value, id, applicantId, identityProof, appliedAt: tx.now, state });
  await deliver(tx, { to: applicantId, content: { about: 'application-received', name, renewal: renewsId !== null } });
  const inserted = await applicationById(tx, id);
  if (!inserted) throw new Error('An application that was just sent is gone');
  return allow(viewOfApplication(inserted));
}

const aboutNew = ({ nationalId, name, relation }: Exclude<Asked['body'], { renews: string }>) =>
  allow<About>({ nationalId, name, relation, renewsId: null });

/**
 * TD-05: of one's own tildelt fullmakt. Named as when it was assigned: a name since then may be hidden (HID-02). The
 * relation is the one that it was granted by.
 */
async function aboutRenewal(
  tx: Tx,
  applications: readonly ApplicationRow[],
  receiverId: string,
  renewsId: string,
): Promise<Decision<About, 'no-such-fullmakt'>> {
  const fullmakt = await fullmaktById(tx, renewsId);
  const present = { now: tx.now, today: osloDay(tx.now) };
  if (fullmakt?.receiverId !== receiverId || !mayRenew(fullmakt, present)) return refuse('no-such-fullmakt');
  const person = await personById(tx, { id: fullmakt.giverId });
  if (!person) throw new Error('A fullmakt is for someone who is in the world');
  const { nationalId } = person;
  const granted = applications.findLast((one) => one.nationalId === nationalId && one.state === 'granted');
  return allow({ nationalId, name: fullmakt.giverName, relation: granted?.relation ?? 'other', renewsId });
}
