import { allow, refuse } from '@helsesim/shared/decision';
import { assignedAreas, isImpartial, mayAssign, mayLastUntil } from '@helsesim/shared/fullmakt/assignment-rules';
import type * as contract from '@helsesim/shared/fullmakt/fullmakt-contract';
import { osloDay } from '@helsesim/shared/oslo';
import { longestAssignedTo } from '@helsesim/shared/representation/fullmakt-period';
import { deliver } from '../inbox/index.ts';
import { lockPerson, personById, personByNumber } from '../people/index.ts';
import { everBetween, fullmakterBetween, type StaffRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { type ApplicationRow, applicationById, isWaiting, setDecided } from './application-repository.ts';
import { beginFullmakt, endQuietly } from './begin-fullmakt.ts';
import type { FullmaktTables } from './fullmakt-tables.ts';
import type { RaiseConsent } from './raise-consent.ts';
import { type FullmaktLifeTables, tellBoth } from './receipts.ts';

type Asked = StaffRequest<typeof contract.decideApplication>;

/** TD-04, TD-05: grants or refuses. Sent twice by the same case worker it is the same decision. */
export const decideApplication =
  <Tables extends FullmaktLifeTables & FullmaktTables>(raiseConsent: RaiseConsent<Tables>) =>
  async (tx: WorldWriter<Tables>, { params, body, staff, look }: Asked) => {
    const application = await applicationById(tx, params.applicationId);
    const named = application && (await personByNumber(tx, application.nationalId));
    const applicant = application && (await personById(tx, { id: application.applicantId }));
    if (!applicant || !isImpartial(staff.personId, [applicant.id, named?.id])) return refuse('no-such-application');
    look(applicant.id);
    if (named) look(named.id);
    if (!isWaiting(application)) {
      const between = named && { giverId: named.id, receiverId: applicant.id };
      const same = application.decidedById === staff.roleId && (await isSame(tx, application, body, between));
      return same ? allow(undefined) : decided;
    }

    const decidedNow = { id: application.id, at: tx.now, byId: staff.roleId };
    if (!body.granted) {
      if (!(await setDecided(tx, { ...decidedNow, state: 'refused', refusedBecause: body.because }))) return decided;
      const content = { about: 'application-refused', name: application.name, because: body.because } as const;
      await deliver(tx, { to: applicant.id, content });
      return allow(undefined);
    }

    const today = osloDay(tx.now);
    const { to = longestAssignedTo(today) } = body;
    const subject = named && (await lockPerson(tx, named.id)); // who may withdraw in the same moment
    const may = mayAssign({ today, applicant, subject, declaredPermanent: application.declaredPermanent });
    if (!may.ok) return may;
    const until = mayLastUntil({ today, to });
    if (!until.ok) return until;
    if (!subject) throw new Error('A fullmakt was assigned for nobody');
    if (!(await setDecided(tx, { ...decidedNow, state: 'granted', refusedBecause: null }))) return decided;
    await assign(tx, { giverId: subject.id, receiverId: applicant.id, to, byId: staff.personId }, raiseConsent);
    return allow(undefined);
  };

const decided = refuse('application-decided');

type Parties = { giverId: string; receiverId: string };

/** Whether this is what was decided: refused for the same reason, or granted to the same day. */
async function isSame(
  tx: WorldWriter<FullmaktLifeTables>,
  { state, refusedBecause, decidedAt }: ApplicationRow,
  body: Asked['body'],
  between: Parties | undefined,
): Promise<boolean> {
  if (!body.granted) return state === 'refused' && body.because === refusedBecause;
  if (state !== 'granted' || !decidedAt || !between) return false;
  const { to = longestAssignedTo(osloDay(decidedAt)) } = body;
  return (await everBetween(tx, between)).some(
    (one) => one.kind === 'assigned' && one.givenAt.equals(decidedAt) && one.to?.equals(to),
  );
}

type Assigned = Parties & { to: Temporal.PlainDate; byId: string };

/** The one before it is renewed: it ends. The person’s consent must reach as far as the fullmakt does (CON-04). */
async function assign<Tables extends FullmaktLifeTables>(
  tx: WorldWriter<Tables>,
  { giverId, receiverId, to, byId }: Assigned,
  raiseConsent: RaiseConsent<Tables>,
) {
  const before = (await fullmakterBetween(tx, { giverId, receiverId })).filter(({ kind }) => kind === 'assigned');
  for (const { id } of before) await endQuietly(tx, { id }, 'changed');
  await raiseConsent(tx, { personId: giverId, byId, channel: 'assigned', to: 'full' });
  const from = osloDay(tx.now);
  const terms = { areas: [...assignedAreas], from, to, giverId, receiverId };
  const begun = await beginFullmakt(tx, { ...terms, kind: 'assigned', channel: 'assigned' });
  if (!begun) throw new Error('What was just ended stood in the way');
  await tellBoth(tx, begun, { about: before.length > 0 ? 'fullmakt-changed' : 'fullmakt-given' });
}
