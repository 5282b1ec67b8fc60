import type { ConsentLevel } from '@helsesim/shared/people/people-model';
import { isWithdrawal, raises } from '@helsesim/shared/privacy/privacy-rules';
import { lockPerson, type PeopleTables } from '../people/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { insertRecord, setConsent } from './privacy-repository.ts';
import type { PrivacyTables } from './privacy-tables.ts';

type Tables = PrivacyTables & PeopleTables;
type Decided = {
  personId: string;
  /** Who decided. Null: by itself. */
  byId: string | null;
  channel: PrivacyTables['consentRecord']['$inferSelect']['channel'];
};

/** Deletes what the portal holds about a citizen: the other rooms' part of a withdrawal. */
export type Forget<Room> = (
  tx: WorldWriter<Room>,
  citizenId: string,
  withdrawn: { byAnother: boolean },
) => Promise<void>;

/**
 * CON-02: changes what someone has consented to, and records who decided it. Withdrawn, it deletes what there is about
 * them. False when it was so already.
 */
export async function changeLevel<Room extends Tables>(
  tx: WorldWriter<Room>,
  { after, ...decided }: Decided & { after: ConsentLevel },
  forget: Forget<Room>,
): Promise<boolean> {
  const before = await replaceLevel(tx, decided, () => after);
  if (before === undefined) return false;
  const { personId, byId } = decided;
  if (isWithdrawal({ before, after })) await forget(tx, personId, { byAnother: byId !== null && byId !== personId });
  return true;
}

/** FUL-09, TD-04: what is consented to on a form on paper, when it is more than before. */
export const raiseLevel = (
  tx: WorldWriter<Tables>,
  { to, ...decided }: Decided & { to: ConsentLevel },
): Promise<unknown> => replaceLevel(tx, decided, (before) => (raises({ before, after: to }) ? to : before));

/** What it was before, and with a record of the change; undefined when nothing was changed. */
async function replaceLevel(
  tx: WorldWriter<Tables>,
  { personId, byId, channel }: Decided,
  wanted: (before: ConsentLevel) => ConsentLevel,
): Promise<ConsentLevel | undefined> {
  // A desk may change it in the same moment as the citizen: whoever comes second starts from where the first came to.
  const { consent: before } = await lockPerson(tx, personId);
  const after = wanted(before);
  if (after === before) return undefined;
  await setConsent(tx, personId, after);
  await insertRecord(tx, { id: tx.newId(), personId, at: tx.now, byId, what: 'consent', before, after, channel });
  return before;
}
