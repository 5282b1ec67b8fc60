import type { Draft } from '@helsesim/shared/dialogue/dialogue-contract';
import { describe, expect, test } from 'vitest';
import { goOnWith, isBlank, understood, wasSentAs } from './message-draft.ts';

const place = 'e-contact';
const addressee = { to: 'e-contact', subject: 'Attest' } as const;
const [older, newer] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'] as const;
const onServer = (id: string, text: string): Draft => ({
  ...{ id, addressee, text, attachments: [] },
  savedAt: Temporal.Instant.from('2026-11-24T07:00:00Z'),
});
const kept = (key: string, saved: boolean) => ({ key, addressee, text: 'skrevet her', saved });

describe('what one goes on with', () => {
  test('nothing, when nothing was begun', () => {
    expect(goOnWith({ kept: undefined, onServer: [], place })).toBeUndefined();
  });

  test('what was written on another device', () => {
    const drafts = [onServer(newer, 'fra telefonen'), onServer(older, 'fra i går')];
    expect(goOnWith({ kept: undefined, onServer: drafts, place })).toMatchObject({ key: newer, text: 'fra telefonen' });
    expect(goOnWith({ kept: undefined, onServer: drafts, place, wanted: older })).toMatchObject({ text: 'fra i går' });
  });

  test('what was written without a line, under its own key', () => {
    const drafts = [onServer(newer, 'eldre tekst')];
    expect(goOnWith({ kept: kept(newer, false), onServer: drafts, place })).toMatchObject({ text: 'skrevet her' });
    expect(goOnWith({ kept: kept(older, false), onServer: drafts, place })).toMatchObject({ key: older });
  });

  test('the server’s, when the tab’s was saved and has been changed since on another device', () => {
    expect(goOnWith({ kept: kept(newer, true), onServer: [onServer(newer, 'nyere')], place })).toMatchObject({
      text: 'nyere',
    });
  });

  test('nothing, when the tab’s was saved and has been sent from another device', () => {
    expect(goOnWith({ kept: kept(newer, true), onServer: [], place })).toBeUndefined();
  });

  test('the tab’s, when what the server had is older than that', () => {
    expect(goOnWith({ kept: kept(newer, true), onServer: [], isOld: true, place })).toMatchObject({ key: newer });
  });

  test('nothing of another place', () => {
    expect(goOnWith({ kept: undefined, onServer: [onServer(newer, 'x')], place: 'e-consultation' })).toBeUndefined();
  });
});

test('what an older page has kept is not understood', () => {
  expect(understood({}, place)).toBeUndefined();
  expect(understood({ key: 'x', addressee, text: 'a', saved: true }, place)).toBeUndefined();
  expect(understood({ key: older, addressee, text: 'a' }, place)).toEqual({ ...kept(older, false), text: 'a' });
});

test('a form alone is nothing that would be missed', () => {
  expect(isBlank({ addressee: { to: 'e-consultation', subject: ' ', form: 'video' }, text: '\n' })).toBe(true);
  expect(isBlank({ addressee, text: '' })).toBe(false);
});

test('what was sent before may be another than what is written now', () => {
  const written = { addressee: { to: 'e-contact', subject: 'Attest' } as const, text: 'Hei' };
  expect(wasSentAs({ text: 'Hei', thread: { subject: 'Attest' } }, written)).toBe(true);
  expect(wasSentAs({ text: 'Hei på deg', thread: { subject: 'Attest' } }, written)).toBe(false);
  expect(wasSentAs({ text: 'Hei', thread: { subject: 'Sykmelding' } }, written)).toBe(false);
  const answer = { addressee: { to: 'thread', threadId: older } as const, text: 'Hei' };
  expect(wasSentAs({ text: 'Hei', thread: { subject: 'Sykmelding' } }, answer)).toBe(true);
});
