import { offerTime } from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { answerOffer } from '@helsesim/shared/dialogue/dialogue-contract';
import { findDeskTimes } from '@helsesim/shared/health-station/desk-health-station-contract';
import { cancelAgreedTime, getSchoolPage } from '@helsesim/shared/health-station/health-station-contract';
import { newKey, openAtDesk, send } from './conversation.ts';
import { at } from './moment.ts';
import type { Visitor } from './portal.ts';
import { day } from './registry-desk.ts';

/** What a youth and the school nurse do, by their contracts. */

export const onThursday = at('2026-11-26 11:30');

export const school = (who: Visitor, citizenId = who.id) => who.call(getSchoolPage, { params: { citizenId } });

export async function nurseOf(who: Visitor) {
  const nurse = (await school(who)).contacts.find(({ category }) => category === 'school-nurse');
  if (!nurse) throw new Error('There is no school nurse');
  return nurse;
}

export const askForTime = async (who: Visitor, text = '') =>
  send(who, { to: 'time-request', contactId: (await nurseOf(who)).id }, { text });

export async function offer(nurse: Visitor, threadId: string, startsAt = onThursday) {
  const { item } = await openAtDesk(nurse, threadId);
  const time = {
    startsAt,
    minutes: 30,
    form: 'physical',
    place: 'Kontoret i 2. etasje',
    text: 'Passer dette?',
  } as const;
  return nurse.call(offerTime, { params: { threadId }, body: { key: newKey(), seen: item.lastId, ...time } });
}

/** What is offered or agreed in a conversation. */
export async function timeIn(who: Visitor, threadId: string) {
  const time = (await school(who)).times.find((one) => one.threadId === threadId);
  if (!time) throw new Error('Nothing is offered');
  return time;
}

export const reply = (who: Visitor, { id: offerId, threadId }: { id: string; threadId: string }, accept: boolean) =>
  who.call(answerOffer, { params: { citizenId: who.id, threadId, offerId }, body: { accept } });

/** Asked for, offered and taken. */
export async function agree(who: Visitor, nurse: Visitor, text = '') {
  const { threadId } = await askForTime(who, text);
  await offer(nurse, threadId);
  const time = await timeIn(who, threadId);
  await reply(who, time, true);
  return time;
}

export const cancel = (who: Visitor, offerId: string, citizenId = who.id) =>
  who.attempt(cancelAgreedTime, { params: { citizenId, offerId } });

export const week = (nurse: Visitor) => nurse.call(findDeskTimes, { query: { day: day('2026-11-26') } });
