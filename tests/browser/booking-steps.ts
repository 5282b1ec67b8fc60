import { bookAppointment, findAppointments, requestBooking } from '@helsesim/shared/booking/booking-contract';
import type { ReasonCode, SignCode } from '@helsesim/shared/booking/booking-model';
import { dayAndHourOf } from '@helsesim/web/platform/dates';
import { expect } from 'vitest';
import type { Visitor, World } from '../portal.ts';
import type { Tab } from './tab.ts';
import { filled } from './words.ts';

/** The road to a time, as far as several stories go it. */

/** As people do: through the door, with an eID of the highest level. */
export async function comeIn(tab: Tab, world: World, name: string): Promise<string> {
  const { id } = await world.person(name);
  await tab.page.goto(`/login/${world.id}/${id}`);
  await tab.button(tab.say.identity['go-in']).click();
  await tab.arrivesAt(filled(tab.say.home['title-self'], { name: name.split(' ')[0] ?? '' }));
  return id;
}

type Asked = { reason: ReasonCode; note?: string; sign?: SignCode };

/** From the first page of the booking to what follows the questions. */
export async function askForTimes(tab: Tab, citizenId: string, { reason, note, sign }: Asked) {
  const { page, say } = tab;
  await page.goto(`/citizens/${citizenId}/book`);
  await tab.shows(say.booking['reason-title']);
  await page.getByText(say.booking[`reason.${reason}`]).click();
  if (note) await page.getByRole('textbox').fill(note);
  await tab.button(say.booking.next).click();
  await tab.arrivesAt(say.booking['urgent-title']);
  await page.getByText(sign ? say.booking[`sign.${sign}`] : say.booking['urgent-none']).click();
  await tab.button(say.booking['see-times']).click();
}

/** The button of a time; it says the day and the hour first. */
export const timeButton = ({ page, reads }: Tab, time: Temporal.Instant) => {
  const when = dayAndHourOf(time, reads, Temporal.PlainDate.from('2026-11-23'));
  return page.getByRole('button', { name: new RegExp(`^${when.replaceAll('.', '\\.')}`, 'i') });
};

/** Books a time over the API, for whoever is quicker. */
export async function bookOverApi(visitor: Visitor, citizenId: string, time?: Temporal.Instant) {
  const params = { citizenId };
  const request = await visitor.call(requestBooking, { params, body: { reason: 'skin', note: '', signs: [] } });
  const slot = time ? request.slots.find(({ startsAt }) => startsAt.equals(time)) : request.slots[0];
  if (!slot) throw new Error(`${time} is not free`);
  return visitor.call(bookAppointment, { params, body: { requestId: request.id, slotId: slot.id } });
}

export async function bookedTimes(visitor: Visitor, citizenId: string): Promise<string[]> {
  const appointments = await visitor.call(findAppointments, { params: { citizenId } });
  return appointments.filter(({ status }) => status === 'booked').map(({ startsAt }) => startsAt.toString());
}

/** No time to choose, and nothing else that could be pressed to get one. */
export const expectNoTimes = async (tab: Tab) =>
  expect(await tab.page.locator('main').getByRole('button').count()).toBe(0);
