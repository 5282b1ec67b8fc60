import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import * as dialogue from '@helsesim/shared/dialogue/dialogue-contract';
import { MOST_ATTACHMENT_BYTES } from '@helsesim/shared/dialogue/dialogue-model';
import { addressOf } from '@helsesim/web/platform/api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newKey } from './attaching.ts';
import { clientOver, overHttp } from './client.ts';
import { databases } from './databases.ts';
import { pdfOfSize } from './files-to-send.ts';
import { worldOf } from './portal.ts';
import { startServer } from './server-process.ts';
import type { Place } from './stores.ts';

const MEGABYTE = 1024 * 1024;
const READERS = 8;

/** What a process has at most held since it was last asked, in bytes. Linux tells. */
const peak = {
  isTold: existsSync('/proc/self/clear_refs'),
  forget: (pid: number) => writeFileSync(`/proc/${pid}/clear_refs`, '5'),
  of: (pid: number) => Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/^VmHWM:\s+(\d+) kB/m)?.[1]) * 1024,
};

describe.skipIf(!peak.isTold).each(databases)('the memory of a server, on %s', (_database, makePlace) => {
  let place: Place;
  let server: Awaited<ReturnType<typeof startServer>>;
  beforeAll(async () => {
    place = await makePlace();
    server = await startServer(place);
  });
  afterAll(async () => {
    await server.stop();
    await place.clear();
  });

  test('EKO-08 takes a file of 20 MB, and gives eight at once, without holding more than some of it', async () => {
    const { origin = '', pid = 0 } = server;
    const send = overHttp(origin);
    const kari = await worldOf(clientOver(send), send, 'demo').logIn('Kari Nordmann');
    const headers = { authorization: `Bearer ${kari.token}`, 'content-type': 'application/octet-stream' };
    const citizenId = kari.id;
    const draftId = newKey();
    const body = { addressee: { to: 'e-contact', subject: 'Fil' } as const, text: '' };
    await kari.call(dialogue.saveDraft, { params: { citizenId, draftId }, body });

    const contentOf = (attachmentId: string) =>
      origin + addressOf(dialogue.getAttachment, { params: { citizenId, attachmentId } });
    async function put(file: Buffer): Promise<string> {
      const asked = { name: 'fil.pdf', size: file.byteLength };
      const { id } = await kari.call(dialogue.addAttachment, { params: { citizenId, draftId }, body: asked });
      const answer = await fetch(contentOf(id), { method: 'PUT', headers, body: new Uint8Array(file) });
      expect(answer.status).toBe(200);
      return id;
    }
    async function get(id: string): Promise<number> {
      const answer = await fetch(contentOf(id), { headers });
      let got = 0;
      for await (const bytes of answer.body ?? Readable.from([])) got += bytes.length;
      return got;
    }
    await get(await put(pdfOfSize(2 * MEGABYTE))); // what is loaded once only
    const large = pdfOfSize(MOST_ATTACHMENT_BYTES);
    const growth = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
      peak.forget(pid);
      const before = peak.of(pid);
      const done = await work();
      return [done, peak.of(pid) - before];
    };
    const [id, come] = await growth(() => put(large));
    const [got, gone] = await growth(() => Promise.all(Array.from({ length: READERS }, () => get(id))));
    console.log(`20 MB in: ${Math.round(come / MEGABYTE)} MB more, out: ${Math.round(gone / MEGABYTE)} MB more`);
    expect(got).toEqual(got.map(() => MOST_ATTACHMENT_BYTES));
    // Held whole, it would be each of them once or more. What is let go of may lie a while before it is swept.
    expect(come).toBeLessThan(3 * MOST_ATTACHMENT_BYTES);
    expect(gone).toBeLessThan(0.75 * READERS * MOST_ATTACHMENT_BYTES);
  });
});
