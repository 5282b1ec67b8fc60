import { type ClientRequest, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { LiveEvent } from '@helsesim/shared/live/live-model';
import type { FastifyInstance } from 'fastify';

/** Someone whose page listens, as a browser would: with the line that can be lost, and the place to go on from. */
export type Listener = {
  answer: IncomingMessage;
  /** All that was told, in order. */
  heard: LiveEvent[];
  /** What a browser would come back with. */
  readonly lastId: string;
  readonly ended: boolean;
  /** When so much has been told; what was told after a while, when it has not. */
  until(count: number): Promise<LiveEvent[]>;
  lose(): Promise<void>;
};

type Asked = { after?: string; lastEventId?: string };

export async function listenTo(
  app: FastifyInstance,
  token: string,
  { after, lastEventId }: Asked = {},
): Promise<Listener> {
  const { port } = app.server.address() as AddressInfo;
  const headers = { authorization: `Bearer ${token}`, ...(lastEventId && { 'last-event-id': lastEventId }) };
  const path = `/api/live${after ? `?after=${after}` : ''}`;
  const [asked, answer] = await new Promise<[ClientRequest, IncomingMessage]>((resolve, reject) => {
    const asking = get({ host: '127.0.0.1', port, path, headers });
    asking.on('response', (come) => resolve([asking, come])).on('error', reject);
  });
  const heard: LiveEvent[] = [];
  let lastId = '';
  let text = '';
  let ended = false;
  const over = new Promise<void>((resolve) => answer.on('close', resolve));
  answer.on('close', () => {
    ended = true;
  });
  answer.on('error', () => undefined).setEncoding('utf8');
  answer.on('data', (more: string) => {
    const blocks = (text + more).split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      for (const line of block.split('\n')) {
        if (line.startsWith('id: ')) lastId = line.slice(4);
        if (line.startsWith('data: ')) heard.push(LiveEvent.parse(JSON.parse(line.slice(6))));
      }
    }
  });
  return {
    answer,
    heard,
    get lastId() {
      return lastId;
    },
    get ended() {
      return ended;
    },
    async until(count) {
      for (let left = 100; heard.length < count && left > 0; left -= 1) await wait(20);
      return heard;
    },
    async lose() {
      asked.destroy();
      await over;
    },
  };
}

/** Long enough for whatever was going to be told. */
export const aWhile = () => wait(150);
