import { allow } from '@helsesim/shared/decision';
import { fullNameOf, isHidden } from '@helsesim/shared/people/people-model';
import type * as contract from '@helsesim/shared/privacy/privacy-contract';
import { personById } from '../people/index.ts';
import type { Reader } from '../platform/database.ts';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { changeLevel, type Forget } from './change-level.ts';
import { getsIn } from './gets-in.ts';
import { insertRecord, type PrivacyRoom, receiversOf, recordsOf, setFlag } from './privacy-repository.ts';

export async function getPrivacySettings(
  tx: WorldWriter<PrivacyRoom>,
  { acting: { citizenId } }: CitizenRequest<typeof contract.getPrivacySettings>,
) {
  return allow(await settingsOf(tx, citizenId));
}

export const changeConsent =
  <Room extends PrivacyRoom>(forget: Forget<Room>) =>
  async (
    tx: WorldWriter<Room>,
    { acting: { citizenId }, body: { level } }: CitizenRequest<typeof contract.changeConsent>,
  ) => {
    const decided = { personId: citizenId, byId: citizenId, channel: 'digital' } as const;
    await changeLevel(tx, { ...decided, after: level }, forget);
    return allow(await settingsOf(tx, citizenId));
  };

/** CON-09: from now on the door is shut to them. Whoever they have given fullmakt goes on. */
export async function becomeInactive(
  tx: WorldWriter<PrivacyRoom>,
  { acting: { citizenId } }: CitizenRequest<typeof contract.becomeInactive>,
) {
  if (await setFlag(tx, citizenId, 'inactive', true)) {
    const change = { what: 'inactive', before: 'false', after: 'true', channel: 'digital' } as const;
    await insertRecord(tx, { id: tx.newId(), personId: citizenId, byId: citizenId, at: tx.now, ...change });
  }
  return allow(await settingsOf(tx, citizenId));
}

/** As the citizen sees them. */
async function settingsOf(tx: WorldWriter<PrivacyRoom>, citizenId: string) {
  const person = await personById(tx, { id: citizenId });
  if (!person) throw new Error('A citizen who was let in is gone');
  return {
    consent: person.consent,
    inactive: person.inactive,
    hasFullmektig: await hasFullmektig(tx, citizenId),
    records: await recordsSeenBy(tx, { personId: citizenId, readerId: citizenId }),
  };
}

/** CON-09: someone who gets in by it today, and not only has it on paper. */
async function hasFullmektig(tx: WorldWriter<PrivacyRoom>, citizenId: string): Promise<boolean> {
  for (const { receiverId } of await receiversOf(tx, citizenId))
    if (await getsIn(tx, { actorId: receiverId, citizenId }, ['FU', 'TD'])) return true;
  return false;
}

/** The records of a person, the latest first. Whose address is hidden is not named to others (docs/decisions/012). */
export async function recordsSeenBy(
  db: Reader<PrivacyRoom>,
  { personId, readerId }: { personId: string; readerId: string },
): Promise<contract.ConsentRecord[]> {
  return (await recordsOf(db, personId)).map(({ record, by }) => {
    const { at, byId, what, before, after, channel } = record;
    const self = byId === readerId;
    const name = by && (self || !isHidden(by)) ? fullNameOf(by) : null;
    return { at, what, before, after, channel, by: { name, self } };
  });
}
