/** Everyone who listens, in one process: each with a session and a line of their own. */
import { Agent, get } from 'node:http';

type Question =
  | { logIn: { url: string; worldId: string; citizens: string[] } }
  | { listen: true }
  /** Answers when so many have been told something more, at what time the last was. */
  | { hear: number };

const AT_ONCE = 20;
const agent = new Agent({ maxSockets: Number.POSITIVE_INFINITY });
let url = '';
const tokens: string[] = [];
let hear: ((listener: number) => void) | undefined;

async function each<T>(all: readonly T[], work: (one: T, i: number) => Promise<unknown>) {
  const queue = all.entries();
  const some = async () => {
    for (const [i, one] of queue) await work(one, i);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, some));
}

async function logIn(worldId: string, personId: string) {
  const answer = await fetch(`${url}/api/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ worldId, personId, eid: 'high', client: 'program' }),
  });
  tokens.push(((await answer.json()) as { token: string }).token);
}

const listen = (token: string, listener: number) =>
  new Promise<void>((resolve, reject) => {
    const asked = get(`${url}/api/live`, { agent, headers: { authorization: `Bearer ${token}` } });
    asked.on('error', reject);
    asked.on('response', (answer) => {
      if (answer.statusCode !== 200) return reject(new Error(`Answered ${answer.statusCode}`));
      answer.setEncoding('utf8').on('data', (text: string) => {
        if (text.includes('data: ')) hear?.(listener);
      });
      return resolve();
    });
  });

process.on('message', async (question: Question) => {
  if ('logIn' in question) {
    url = question.logIn.url;
    await each(question.logIn.citizens, (id) => logIn(question.logIn.worldId, id));
    process.send?.('done');
  } else if ('listen' in question) {
    await each(tokens, listen);
    process.send?.('done');
  } else {
    const told = new Set<number>();
    hear = (listener) => {
      told.add(listener);
      if (told.size < question.hear) return;
      hear = undefined;
      process.send?.(performance.timeOrigin + performance.now());
    };
  }
});
