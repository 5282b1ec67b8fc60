import { createHash, timingSafeEqual } from 'node:crypto';
import { allow, refuse } from '@helsesim/shared/decision';
import * as contract from '@helsesim/shared/identity/identity-contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { addRoute, sendProblem } from '../platform/routes.ts';
import { KEY, keepCookie } from './session-cookie.ts';

const HEADER = 'helsesim-key';

/** A browser gives the key again after this long. */
const KEPT = '12h';

/** The key of the server, when it has one: a program sends it as a header, a browser gives it once for a cookie. */
export function serverKey(app: FastifyInstance, key: string | undefined) {
  const isKey = (given: unknown) => typeof given === 'string' && key !== undefined && sameText(given, key);
  const hasKey = (request: FastifyRequest) => {
    if (key === undefined || isKey(request.headers[HEADER])) return true;
    try {
      // Another key shuts out those who gave the old one.
      const given = app.jwt.verify<{ key?: unknown }>(request.cookies[KEY] ?? '').key;
      return typeof given === 'string' && sameText(given, digestOf(key));
    } catch {
      return false;
    }
  };

  /** Wrong keys are answered one at a time, so that guessing many at once is no quicker. */
  let lastGuess: Promise<unknown> = Promise.resolve();
  const slowDown = () => {
    lastGuess = lastGuess.then(() => new Promise((resolve) => setTimeout(resolve, 300)));
    return lastGuess;
  };

  addRoute(app, contract.getServer, async (_asked, { request }) =>
    allow({ keyNeeded: key !== undefined, keyGiven: hasKey(request) }),
  );
  addRoute(app, contract.giveKey, async ({ body }, { reply }) => {
    if (key === undefined) return allow(undefined);
    if (!isKey(body.key)) {
      await slowDown();
      return refuse('wrong-key');
    }
    keepCookie(reply, KEY, app.jwt.sign({ key: digestOf(key) }, { expiresIn: KEPT }));
    return allow(undefined);
  });

  return {
    /** Every route registered in the same scope needs the key, when there is one. */
    require(scope: FastifyInstance) {
      scope.addHook('onRequest', async (request, reply) => {
        if (hasKey(request)) return undefined;
        const given = request.headers[HEADER] !== undefined;
        if (given) await slowDown();
        return sendProblem(reply, given ? 'wrong-key' : 'key-needed');
      });
    },
  };
}

const digestOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** Takes as long whatever is given. */
const sameText = (a: string, b: string) => timingSafeEqual(Buffer.from(digestOf(a)), Buffer.from(digestOf(b)));
