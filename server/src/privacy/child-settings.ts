import { allow } from '@helsesim/shared/decision';
import type { MessageContent, Unaddressed } from '@helsesim/shared/inbox/inbox-model';
import { osloDay } from '@helsesim/shared/oslo';
import { YOUTH_FROM } from '@helsesim/shared/people/ages';
import { fullNameOf } from '@helsesim/shared/people/people-model';
import type * as contract from '@helsesim/shared/privacy/privacy-contract';
import { toldOfChildSettings } from '@helsesim/shared/privacy/privacy-rules';
import { deliver } from '../inbox/index.ts';
import { holdersOf, personById } from '../people/index.ts';
import type { Reader } from '../platform/database.ts';
import type { CitizenRequest } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { changeLevel, type Forget } from './change-level.ts';
import { insertRecord, type PrivacyRoom, setFlag } from './privacy-repository.ts';
import { recordsSeenBy } from './privacy-settings.ts';

export async function getChildSettings(
  tx: WorldWriter<PrivacyRoom>,
  { acting: { citizenId, actorId } }: CitizenRequest<typeof contract.getChildSettings>,
) {
  return allow(await settingsOf(tx, citizenId, actorId));
}

/** YOU-07. One parent decides; the youth and the other parent are told what was changed, if anything was. */
export const changeChildSettings =
  <Room extends PrivacyRoom>(forget: Forget<Room>) =>
  async (
    tx: WorldWriter<Room>,
    {
      acting: { citizenId, actorId },
      body: { consent, youthAccess },
    }: CitizenRequest<typeof contract.changeChildSettings>,
  ) => {
    const changed: Told[] = [];
    if (youthAccess !== undefined && (await setFlag(tx, citizenId, 'youthAccessConsent', youthAccess))) {
      const change = { what: 'youth-access', before: String(!youthAccess), after: String(youthAccess) } as const;
      const by = { personId: citizenId, byId: actorId, channel: 'digital' } as const;
      await insertRecord(tx, { id: tx.newId(), at: tx.now, ...by, ...change });
      changed.push({ about: youthAccess ? 'youth-access-opened' : 'youth-access-closed' });
    }
    if (consent !== undefined) {
      const decided = { personId: citizenId, byId: actorId, channel: 'digital' } as const;
      if (await changeLevel(tx, { ...decided, after: consent }, forget))
        changed.push({ about: 'child-consent-changed', level: consent });
    }
    await tell(tx, { citizenId, actorId }, changed);
    return allow(await settingsOf(tx, citizenId, actorId));
  };

type Told = Unaddressed<Extract<MessageContent, { role: 'youth' | 'parent' }>, 'role' | 'child' | 'by'>;

/** Last of all: a message written before consent was withdrawn would be deleted with the rest. */
async function tell(
  tx: WorldWriter<PrivacyRoom>,
  { citizenId, actorId }: { citizenId: string; actorId: string },
  changed: readonly Told[],
) {
  if (changed.length === 0) return;
  const child = await findPerson(tx, citizenId);
  const named = { child: fullNameOf(child), by: fullNameOf(await findPerson(tx, actorId)) };
  const holders = (await holdersOf(tx, { childId: citizenId })).map(({ person }) => person);
  for (const { id, role } of toldOfChildSettings({ today: osloDay(tx.now), actorId, child, holders }))
    for (const one of changed) await deliver(tx, { to: id, content: { ...one, ...named, role } });
}

async function settingsOf(tx: WorldWriter<PrivacyRoom>, citizenId: string, readerId: string) {
  const { consent, youthAccessConsent } = await findPerson(tx, citizenId);
  const records = await recordsSeenBy(tx, { personId: citizenId, readerId });
  return {
    consent,
    youthAccess: youthAccessConsent,
    youthAccessFrom: YOUTH_FROM,
    records: records.filter(({ what }) => what !== 'inactive'),
  };
}

async function findPerson(db: Reader<PrivacyRoom>, id: string) {
  const person = await personById(db, { id });
  if (!person) throw new Error('Someone who was let in, or the child, is gone');
  return person;
}
