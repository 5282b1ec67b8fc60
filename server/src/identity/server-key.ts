import { createHash, timingSafeEqual } from 'node:crypto';
import { allow, refuse } from '@helsesim/shared/decision';
import * as contract from '@helsesim/shared/identity/identity-contract';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { addRoute, sendProblem } from '../platform/routes.ts';
import { KEY, keepCookie } from './session-cookie.ts';

const HEADER = 'helsesim-key';

/** The key of the server, when it has one: a program sends it as a header, a browser gives it once for a cookie. */
export function serverKey(app: FastifyInstance, key: string | undefined) {
  const isKey = (given: unknown) => typeof given === 'string' && key !== undefined && sameText(given, key);
  const hasKey = (request: FastifyRequest) => {
    if (key === undefined || isKey(request.headers[HEADER])) return true;
    try {
      return 'key' in app.jwt.verify<object>(request.cookies[KEY] ?? '');
    } catch {
      return false;
    }
  };

  addRoute(app, contract.getServer, async (_asked, { request }) =>
    allow({ keyNeeded: key !== undefined, keyGiven: hasKey(request) }),
  );
  addRoute(app, contract.giveKey, async ({ body }, { reply }) => {
    if (key !== undefined && !isKey(body.key)) {
      await slowDown();
      return refuse('wrong-key');
    }
    keepCookie(reply, KEY, app.jwt.sign({ key: true }));
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

const slowDown = () => new Promise((resolve) => setTimeout(resolve, 300));

/** Takes as long whatever is given. */
function sameText(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
