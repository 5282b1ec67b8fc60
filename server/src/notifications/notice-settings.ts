import { allow, refuse } from '@helsesim/shared/decision';
import { maskedEmail, maskedPhone } from '@helsesim/shared/notifications/masked';
import { USUAL_LEVEL, wayTo } from '@helsesim/shared/notifications/notice-levels';
import type * as contract from '@helsesim/shared/notifications/notifications-contract';
import { type CitizenRequest, findCitizens } from '../representation/index.ts';
import type { WorldWriter } from '../worlds/index.ts';
import { findRecipient } from './notices-repository.ts';
import type { NotifyTables } from './notify.ts';
import { changeSetting, levelsOf } from './settings-repository.ts';

type Tx = WorldWriter<NotifyTables>;

export async function findNoticeSettings(
  tx: Tx,
  { acting: { actorId } }: CitizenRequest<typeof contract.findNoticeSettings>,
) {
  return allow(await settingsOf(tx, actorId));
}

export async function changeNoticeSettings(
  tx: Tx,
  { acting: { actorId: personId }, body: { channel, levels } }: CitizenRequest<typeof contract.changeNoticeSettings>,
) {
  const helped = new Set((await helpedBy(tx, personId)).map(({ id }) => id));
  if (levels.some(({ citizenId }) => !helped.has(citizenId))) return refuse('not-helped');
  if (channel !== undefined) await changeSetting(tx, { personId, citizenId: personId, channel });
  for (const { citizenId, level } of levels) await changeSetting(tx, { personId, citizenId, level });
  return allow(await settingsOf(tx, personId));
}

/** Oneself, and those one may act for today, by whatever eID: one is told without having logged in. */
const helpedBy = (tx: Tx, actorId: string) => findCitizens(tx, { actorId, eid: 'high' }, tx.now);

async function settingsOf(tx: Tx, personId: string): Promise<contract.NoticeSettings> {
  const person = await findRecipient(tx, { personId, citizenId: personId });
  if (!person) throw new Error('Someone who was let in is not in the world');
  const { phone, email, channel } = person;
  const chosen = new Map((await levelsOf(tx, personId)).map(({ citizenId, level }) => [citizenId, level]));
  const of = (await helpedBy(tx, personId)).map(({ id: citizenId, name, basis }) => {
    return { citizenId, name, basis, level: chosen.get(citizenId) ?? USUAL_LEVEL };
  });
  return {
    phone: phone && maskedPhone(phone),
    email: email && maskedEmail(email),
    channel,
    reachedBy: wayTo(person, channel) ?? null,
    of,
  };
}
