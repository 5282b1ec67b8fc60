import { expect, test } from 'vitest';
import { book, request } from '../live-a-day.ts';
import { helsesimInBrowser } from './in-browser.ts';
import { wrongsOf } from './sound-page.ts';
import type { Tab } from './tab.ts';
import { filled } from './words.ts';

/** Kari and her doctor in two windows, with cameras that show a test picture. */
const { portal, openTab } = helsesimInBrowser();

const isMoving = ({ page }: Tab, label: string) =>
  expect
    .poll(() =>
      page.getByLabel(label, { exact: true }).evaluate((video) => ({
        width: (video as HTMLVideoElement).videoWidth,
        moving: (video as HTMLVideoElement).currentTime > 0,
      })),
    )
    .toEqual({ width: expect.any(Number), moving: true });

test.each([360, 1440])('Kari waits, is let in, sees and is seen; the doctor ends it for both: %i px', async (width) => {
  const world = await portal().makeWorld();
  const kari = await world.logIn('Kari Nordmann');
  const { id, slots } = await request(kari, kari.id);
  const slot = slots.find(({ form }) => form === 'video');
  const { id: meeting } = await book(kari, kari.id, id, slot ?? { id: '' });

  const atKari = await openTab({ width, story: 'video' });
  const { say } = atKari;
  await atKari.logIn(world, 'Kari Nordmann');
  await atKari.page.goto(`/citizens/${kari.id}/appointments/${meeting}`);
  await atKari.link(say.booking['go-to-video']).click();
  await atKari.arrivesAt(say.video['title']);
  await atKari.page.getByText(say.video['camera-works']).waitFor();
  await atKari.shoot('check');
  expect(await wrongsOf(atKari.page, 'nb')).toEqual([]);

  await world.moveTo('2026-11-26 14:15:00');
  await atKari.button(say.video['come-in']).click();
  await atKari.page.getByText(filled(say.video['you-wait'], { name: 'Ingrid Lie' })).waitFor();

  const atIngrid = await openTab({ width, story: 'video' });
  await atIngrid.logIn(world, 'Ingrid Lie', { role: 'gp' });
  await atIngrid.page.goto('/desk?day=2026-11-26');
  await atIngrid.page.getByRole('button', { name: /Kari Nordmann/ }).click();
  await atIngrid.link(say.desk['go-to-video']).click();
  await atIngrid.arrivesAt(say.video['title']);
  await atIngrid.button(say.video['open-room']).click();
  await atIngrid.page.getByText(filled(say.video['citizen-waits'], { name: 'Kari Nordmann' })).waitFor();
  await atIngrid.button(say.video['let-in']).click();

  await atKari.page.getByText(filled(say.video['in-call'], { name: 'Ingrid Lie' })).waitFor();
  await isMoving(atKari, filled(say.video['other-picture'], { name: 'Ingrid Lie' }));
  await isMoving(atIngrid, filled(say.video['other-picture'], { name: 'Kari Nordmann' }));
  await atKari.shoot('in-call');
  await atIngrid.shoot('in-call-desk');
  expect(await wrongsOf(atKari.page, 'nb')).toEqual([]);

  // Who comes back after a reload is in the call again.
  await atKari.page.reload();
  await atKari.button(say.video['come-in']).click();
  await isMoving(atKari, filled(say.video['other-picture'], { name: 'Ingrid Lie' }));

  await atIngrid.button(say.video['end']).click();
  await atKari.page.getByText(say.video['over.ended']).waitFor();
  await atIngrid.page.getByText(say.video['over.ended']).waitFor();
  await atKari.shoot('over');
});
