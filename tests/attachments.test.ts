import { findActivity } from '@helsesim/shared/activity/activity-contract';
import * as dialogue from '@helsesim/shared/dialogue/dialogue-contract';
import { MOST_ATTACHMENT_BYTES } from '@helsesim/shared/dialogue/dialogue-model';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { answering, writing } from './attaching.ts';
import { databases } from './databases.ts';
import { eicar, jpegWithPosition, pdfOf, pngOf, pngWithTexts, streamOf, unsafePdfs } from './files-to-send.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';

describe.each(databases)('files, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let kari: Visitor;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    kari = await world.logIn('Kari Nordmann');
  });
  afterAll(() => portal.close());
  // One has no more than twenty.
  afterEach(async () => {
    const again = await world.logIn('Kari Nordmann');
    for (const { id: draftId } of await again.call(dialogue.findDrafts, { params: { citizenId: kari.id } }))
      await again.call(dialogue.deleteDraft, { params: { citizenId: kari.id, draftId } });
  });

  async function begin(visitor = kari, citizenId?: string) {
    const letter = writing(portal, visitor, citizenId);
    await letter.save();
    return letter;
  }
  const waiting = { state: 'waiting', type: null };
  const partsOf = async (attachmentId: string) =>
    (
      await portal.worlds.use(world.id, async ({ reader: { queries, tables } }) =>
        queries.select().from(tables.attachmentPart),
      )
    )?.filter((part) => part.attachmentId === attachmentId) ?? [];

  describe('a picture', () => {
    test('EKO-08 is kept without the place it was taken at, the right way up, and comes back as a file', async () => {
      const letter = await begin();
      const photo = await jpegWithPosition();
      expect((await sharp(photo).metadata()).exif?.toString('latin1')).toContain('Kari Nordmann');
      const { id, status, told } = await letter.attach(photo, '../«utslett»\u00e6.exe');
      expect({ status, told }).toMatchObject({ status: 200, told: { type: 'image/jpeg', state: 'ready' } });

      const { headers, bytes } = await letter.get(id);
      expect(headers).toMatchObject({
        'content-type': 'image/jpeg',
        'content-length': String(told.size),
        'x-content-type-options': 'nosniff',
        'content-security-policy': "sandbox; default-src 'none'",
        'cache-control': 'no-store',
        'content-disposition': `attachment; filename="__utslett__.exe.jpg"; filename*=UTF-8''_%C2%AButslett%C2%BB%C3%A6.exe.jpg`,
      });
      expect(bytes.byteLength).toBe(told.size);
      const kept = await sharp(bytes).metadata();
      expect([kept.format, kept.width, kept.height, kept.exif, kept.orientation]).toEqual([
        ...['jpeg', 40, 60, undefined, undefined],
      ]);
      expect(bytes.toString('latin1')).not.toMatch(/Kari|Telefon|Exif/);
    });

    test('of PNG is kept without its texts', async () => {
      const letter = await begin();
      const png = await pngWithTexts();
      const { id, status } = await letter.attach(png);
      const { bytes } = await letter.get(id);
      expect([status, (await sharp(bytes).metadata()).format]).toEqual([200, 'png']);
      expect(bytes.toString('latin1')).not.toMatch(/tEXt|zTXt|eXIf|Kari/);
    });

    test('with a page behind it is kept without the page', async () => {
      const letter = await begin();
      const both = Buffer.concat([await pngOf(), Buffer.from('<html><script>alert(1)</script></html>')]);
      const { id } = await letter.attach(both, 'bilde.html');
      const { bytes, headers } = await letter.get(id);
      expect([bytes.includes('script'), headers['content-type']]).toEqual([false, 'image/png']);
    });

    test('that is small as a file and large when shown is refused, and so is one with its end cut off', async () => {
      const letter = await begin();
      const bomb = await sharp({ create: { width: 9000, height: 6000, channels: 3, background: 'red' } })
        .png()
        .toBuffer();
      expect(bomb.byteLength).toBeLessThan(1_000_000);
      expect((await letter.attach(bomb)).told.code).toBe('attachment-too-large');
      const photo = await sharp({
        create: {
          width: 800,
          height: 600,
          channels: 3,
          background: 'red',
          noise: { type: 'gaussian', mean: 128, sigma: 40 },
        },
      })
        .jpeg()
        .toBuffer();
      expect((await letter.attach(photo.subarray(0, photo.byteLength / 2))).told.code).toBe('attachment-broken');
    });
  });

  describe('a PDF', () => {
    test('is kept as it came', async () => {
      const letter = await begin();
      const pdf = pdfOf({ catalog: '/OpenAction [3 0 R /Fit]', objects: [streamOf('', 'BT (JS) Tj ET /JS (x)')] });
      const { id, status } = await letter.attach(pdf, 'svar.pdf');
      const { bytes, headers } = await letter.get(id);
      expect([status, bytes.equals(pdf), headers['content-type']]).toEqual([200, true, 'application/pdf']);
      expect(headers['content-disposition']).toContain('filename="svar.pdf"');
    });

    test.each(Object.entries(unsafePdfs))('with %s is refused', async (_what, pdf) => {
      const { told } = await (await begin()).attach(pdf, 'svar.pdf');
      expect(told.code).toBe('attachment-unsafe');
    });

    test('that is not whole is refused', async () => {
      const { told } = await (await begin()).attach(pdfOf().subarray(0, 200), 'svar.pdf');
      expect(told.code).toBe('attachment-broken');
    });
  });

  describe('is judged by its content:', () => {
    test.each([
      ['a program called picture', Buffer.from('MZ\x90\0 This program cannot be run in DOS mode'), 'bilde.jpg'],
      ['a page called PDF', Buffer.from('<!doctype html><script>alert(1)</script>'), 'svar.pdf'],
      ['a drawing that can run', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'a.png'],
      ['a page with a PDF behind it', Buffer.concat([Buffer.from('<html>'), pdfOf()]), 'svar.pdf'],
      ['text', Buffer.from('hei'), 'hei.txt'],
    ])('%s', async (_what, bytes, name) => {
      const letter = await begin();
      const { told } = await letter.attach(bytes, name);
      expect([told.code, await letter.files()]).toEqual(['attachment-type', []]);
    });

    test('EICAR is refused, also when it lies across two pieces of what comes', async () => {
      const letter = await begin();
      expect((await letter.attach(eicar, 'bilde.jpg')).told.code).toBe('attachment-unsafe');
      const inside = Buffer.concat([await pngOf(), Buffer.alloc(65_536 - 100), eicar, Buffer.alloc(200_000)]);
      expect((await letter.attach(inside, 'bilde.png')).told.code).toBe('attachment-unsafe');
      expect(await letter.files()).toEqual([]);
    });
  });

  test('what is refused leaves no place behind: the message is sent without it', async () => {
    const letter = await begin();
    const bomb = await sharp({ create: { width: 9000, height: 6000, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    for (let i = 0; i < 4; i += 1)
      for (const bytes of [eicar, Buffer.from('<html>'), pdfOf().subarray(0, 200)]) await letter.attach(bytes);
    const { id, told } = await letter.attach(bomb);
    expect(told.code).toBe('attachment-too-large');
    expect((await letter.put(id, await pngOf())).told.code).toBe('no-such-attachment');
    expect(await letter.attach(await pngOf())).toMatchObject({ status: 200 });
    expect((await letter.send()).ok).toBe(true);
  });

  test('one that ends before, or goes on after, what was announced is refused, and may be tried again', async () => {
    const letter = await begin();
    const png = await pngOf();
    const { id } = await letter.add(png.byteLength);
    for (const wrong of [png.subarray(0, -1), Buffer.concat([png, Buffer.from('x')]), Buffer.alloc(0)])
      expect(await letter.put(id, wrong)).toMatchObject({ status: 400, told: { code: 'attachment-cut-off' } });
    expect([await letter.files(), await partsOf(id)]).toMatchObject([[waiting], []]);
    expect(await letter.put(id, png, { 'content-type': 'image/png' })).toMatchObject({
      told: { code: 'unsupported-media-type' },
    });
    expect(await letter.put(id, png)).toMatchObject({ status: 200 });
    expect(await letter.put(id, png)).toMatchObject({ status: 409, told: { code: 'attachment-there' } });
  });

  test('of two that come at once for the same place one is kept, and the other is told', async () => {
    const letter = await begin();
    const png = await pngOf();
    const { id } = await letter.add(png.byteLength);
    const both = await Promise.all([letter.put(id, png), letter.put(id, png)]);
    const codes = both.map(({ told }) => told.code ?? told.state).sort();
    expect(codes[1]).toBe('ready');
    expect(['attachment-cut-off', 'attachment-there']).toContain(codes[0]);
    expect(await partsOf(id)).toHaveLength(1);
  });

  test('EKO-08 20 MB each, 25 MB and ten files a message', async () => {
    const letter = await begin();
    const codeOf = async (size: number) => {
      const told = await letter.announce(size);
      return told.ok ? 'yes' : told.code;
    };
    expect(await codeOf(MOST_ATTACHMENT_BYTES + 1)).toBe('attachment-too-large');
    expect(await codeOf(MOST_ATTACHMENT_BYTES)).toBe('yes');
    expect(await codeOf(MOST_ATTACHMENT_BYTES)).toBe('message-too-large');
    for (let i = 0; i < 9; i += 1) expect(await codeOf(1)).toBe('yes');
    expect(await codeOf(1)).toBe('too-many-attachments');
  });

  test('waits for nobody: a message is not sent before its files have come, and takes them with it', async () => {
    const letter = await begin();
    const png = await pngOf();
    const { id } = await letter.add(png.byteLength, 'bilde.png');
    expect(await letter.send()).toMatchObject({ ok: false, code: 'attachment-waiting' });
    await letter.put(id, png);
    const sent = await letter.send();
    if (!sent.ok) throw new Error(sent.code);
    const { threadId } = sent.value;
    const { communications } = await kari.call(dialogue.getThread, {
      params: { citizenId: kari.id, threadId },
      query: { limit: 50 },
    });
    expect(communications.map(({ attachments }) => attachments)).toMatchObject([
      [{ id, name: 'bilde.png', state: 'ready' }],
    ]);

    // From now on it is the message's.
    await letter.remove(id);
    expect((await letter.put(id, png)).told.code).toBe('no-such-attachment');
    expect((await letter.get(id)).status).toBe(200);
    await kari.call(dialogue.deleteDraft, { params: { citizenId: kari.id, draftId: letter.draftId } });
    expect((await letter.get(id)).status).toBe(200);

    const nurse = await world.logIn((await world.staff('home-care-nurse')).id, { role: 'home-care-nurse' });
    expect((await answering(portal, nurse, threadId).get(id)).status).toBe(404);
    const office = await world.logIn('Lise Haugen', { role: 'gp-secretary' });
    const answer = answering(portal, office, threadId);
    expect((await answer.get(id)).status).toBe(200);
    const log = await kari.call(findActivity, { params: { citizenId: kari.id }, query: { limit: 50 } });
    expect(log.entries.map(({ operation }) => operation)).toContain('get-desk-attachment');
  });

  test('thrown away, it is gone with its content, also with the whole draft', async () => {
    const letter = await begin();
    const [first, second] = [await letter.attach(await pngOf()), await letter.attach(await pngOf())];
    await letter.remove(first.id);
    await letter.remove(first.id);
    expect([(await letter.get(first.id)).status, await partsOf(first.id)]).toEqual([404, []]);
    await kari.call(dialogue.deleteDraft, { params: { citizenId: kari.id, draftId: letter.draftId } });
    expect([(await letter.get(second.id)).status, await partsOf(second.id)]).toEqual([404, []]);
    expect((await letter.put(second.id, await pngOf())).told.code).toBe('no-such-attachment');
  });

  test('of a draft is nobody else’s: not the other parent’s, not the child’s', async () => {
    const nora = await world.person('Nora Nordmann');
    const letter = await begin(kari, nora.id);
    const { id } = await letter.attach(await pngOf());
    const ola = await world.logIn('Ola Hansen');
    const others = writing(portal, ola, nora.id);
    await others.save();
    expect((await others.get(id)).status).toBe(404);
    expect((await others.put(id, await pngOf())).told.code).toBe('no-such-attachment');
    await others.remove(id);
    expect((await letter.get(id)).status).toBe(200);
    const other = await ola.attempt(dialogue.addAttachment, {
      params: { citizenId: nora.id, draftId: letter.draftId },
      body: { name: 'x', size: 1 },
    });
    expect(other).toMatchObject({ ok: false, code: 'no-such-draft' });
  });

  test('makes a world’s fingerprint another, and no slower', async () => {
    const before = await world.fingerprint();
    const letter = await begin();
    await letter.attach(await pngOf());
    expect(await world.fingerprint()).not.toBe(before);
  });
});
