import { readdirSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { receiveFile } from '@helsesim/server/dialogue/receive-file';
import * as dialogue from '@helsesim/shared/dialogue/dialogue-contract';
import { MOST_ATTACHMENT_BYTES } from '@helsesim/shared/dialogue/dialogue-model';
import { addressOf } from '@helsesim/web/platform/api';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writing } from './attaching.ts';
import { databases } from './databases.ts';
import { pdfOf, pdfOfSize } from './files-to-send.ts';
import { type Portal, startPortal, type Visitor, type World } from './portal.ts';

const MEGABYTE = 1024 * 1024;

describe.each(databases)('a file on its way over the network, on %s', (_database, makePlace) => {
  let portal: Portal;
  let world: World;
  let kari: Visitor;
  let port: number;
  beforeAll(async () => {
    portal = await startPortal(makePlace);
    world = await portal.makeWorld();
    kari = await world.logIn('Kari Nordmann');
    await portal.app.listen({ host: '127.0.0.1', port: 0 });
    port = (portal.app.server.address() as AddressInfo).port;
  });
  afterAll(() => portal.close());

  async function begin() {
    const letter = writing(portal, kari);
    await letter.save();
    return letter;
  }
  const contentOf = (attachmentId: string) =>
    addressOf(dialogue.getAttachment, { params: { citizenId: kari.id, attachmentId } });
  /** What a browser would say first. */
  const head = (attachmentId: string, length: string) =>
    [
      `PUT ${contentOf(attachmentId)} HTTP/1.1`,
      `Host: 127.0.0.1:${port}`,
      `Authorization: Bearer ${kari.token}`,
      'Content-Type: application/octet-stream',
      length,
      '\r\n',
    ].join('\r\n');
  const leftBehind = () =>
    readdirSync(tmpdir()).filter((name) => name.startsWith('helsesim-') && !/test|scratch/.test(name));

  /** What was logged of uploads, the latest last. */
  async function logged() {
    const rows = await portal.worlds.use(world.id, async ({ reader: { queries, tables } }) =>
      queries
        .select()
        .from(tables.activity)
        .where(eq(tables.activity.operation, 'put-attachment'))
        .orderBy(tables.activity.id),
    );
    return rows?.map(({ outcome }) => outcome) ?? [];
  }
  async function until<T>(look: () => Promise<T>, isThere: (found: T) => boolean): Promise<T> {
    for (let left = 100; ; left -= 1) {
      const found = await look();
      if (isThere(found) || left === 0) return found;
      await wait(30);
    }
  }

  test('that is cut off midway leaves nothing, is written down, and may be tried again', async () => {
    const letter = await begin();
    const pdf = pdfOfSize(MEGABYTE);
    const before = leftBehind();
    const { id } = await letter.add(pdf.byteLength);
    const times = (await logged()).length;
    const line = connect(port, '127.0.0.1');
    line.write(head(id, `Content-Length: ${pdf.byteLength}`));
    line.write(pdf.subarray(0, pdf.byteLength / 2));
    await wait(200);
    expect(leftBehind()).toEqual(before);
    line.destroy();

    const log = await until(logged, ({ length }) => length > times);
    expect(log.slice(times)).toEqual(['attachment-cut-off']);
    expect(await letter.files()).toMatchObject([{ id, state: 'waiting' }]);
    expect(await letter.put(id, pdf)).toMatchObject({ status: 200 });
    expect((await letter.get(id)).bytes.equals(pdf)).toBe(true);
  });

  test('that does not say how long it is, and never ends, is stopped where it should have ended', async () => {
    const letter = await begin();
    const { id } = await letter.add(MEGABYTE);
    const line = connect(port, '127.0.0.1');
    line.on('error', () => undefined);
    line.write(head(id, 'Transfer-Encoding: chunked'));
    const chunk = Buffer.concat([Buffer.from('10000\r\n'), Buffer.alloc(65_536, 'x'), Buffer.from('\r\n')]);
    let sent = 0;
    let answer = '';
    line.on('data', (bytes) => {
      answer += bytes;
    });
    const closed = new Promise((resolve) => line.on('close', resolve));
    while (!line.destroyed && sent < 50 * MEGABYTE) {
      sent += chunk.byteLength;
      if (!line.write(chunk)) await Promise.race([new Promise((resolve) => line.once('drain', resolve)), closed]);
    }
    await closed;
    expect(sent).toBeLessThan(50 * MEGABYTE);
    expect(answer).toContain('attachment-cut-off');
    expect(await letter.files()).toMatchObject([{ id, state: 'waiting' }]);
  });

  test('is not read at all when it is not expected', async () => {
    const { id } = await (await begin()).add(1000);
    const line = connect(port, '127.0.0.1');
    line.on('error', () => undefined);
    const answer = new Promise<string>((resolve) => line.once('data', (bytes) => resolve(String(bytes))));
    line.write(head(id.replace(/.$/, '0'), `Content-Length: ${4 * MOST_ATTACHMENT_BYTES}`));
    expect(await answer).toMatch(/404 Not Found(.|\s)*connection: close(.|\s)*no-such-attachment/i);
  });

  test('that stands still for too long is let go', async () => {
    const before = leftBehind();
    const slow = new Readable({ read: () => undefined });
    slow.push(Buffer.alloc(10));
    const patience = { pause: 50, whole: 5_000 };
    expect(await receiveFile(slow, { key: 'slow', size: 100 }, patience)).toMatchObject({ code: 'attachment-cut-off' });
    const trickle = Readable.from(
      (async function* () {
        for (;;) {
          await wait(20);
          yield Buffer.alloc(1);
        }
      })(),
    );
    const little = { pause: 5_000, whole: 100 };
    expect(await receiveFile(trickle, { key: 'trickle', size: 1e6 }, little)).toMatchObject({
      code: 'attachment-cut-off',
    });
    trickle.destroy();
    expect(leftBehind()).toEqual(before);
  });

  test('has time to come: no request may take for ever, but each longer than an upload may', () => {
    expect(portal.app.server.requestTimeout).toBeGreaterThan(15 * 60_000);
    expect(portal.app.server.requestTimeout).toBeLessThan(60 * 60_000);
  });

  test('is cut when the world is restored meanwhile: what has its id then may be another’s', async () => {
    const letter = await begin();
    await world.save('before');
    const pdf = pdfOfSize(8 * MEGABYTE);
    const { id } = await letter.add(pdf.byteLength);
    await letter.put(id, pdf);
    const headers = { authorization: `Bearer ${kari.token}` };
    const asked = request({ port, host: '127.0.0.1', path: contentOf(id), headers });
    asked.end();
    const answer = await new Promise<IncomingMessage>((resolve) => asked.on('response', resolve));
    await wait(100); // what fits between the two is on its way; the rest waits for whoever reads
    await world.restore('before');
    let got = 0;
    const reading = (async () => {
      for await (const bytes of answer) got += bytes.length;
    })();
    await expect(reading).rejects.toThrow();
    expect(got).toBeLessThan(pdf.byteLength);
  });

  test('of a small file in a world whose clock runs is no different', async () => {
    await world.run(60);
    const letter = await begin();
    const { id, status } = await letter.attach(pdfOf());
    expect([status, (await letter.get(id)).status]).toEqual([200, 200]);
    await world.freeze();
  });
});
