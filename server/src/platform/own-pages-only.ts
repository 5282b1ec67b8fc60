import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { sendProblem } from './routes.ts';

const loopbackHost = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/;

/**
 * Keeps other web sites out. A page elsewhere may not ask the API for anything, and, when only this machine is served,
 * may not reach it under a name of its own (DNS rebinding). Our own pages load nothing from elsewhere. What the API
 * answers is kept by no cache.
 */
export async function ownPagesOnly(app: FastifyInstance, { loopbackOnly }: { loopbackOnly: boolean }) {
  app.addHook('onRequest', async ({ headers, method, url }, reply) => {
    const api = url.startsWith('/api/');
    if (api) reply.header('cache-control', 'no-store');
    if (loopbackOnly && !loopbackHost.test(headers.host ?? '')) return sendProblem(reply, 'foreign-origin');
    if (!api && (method === 'GET' || method === 'HEAD')) return undefined;
    const { origin } = headers;
    const foreign = origin !== undefined && hostOf(origin) !== headers.host;
    return foreign || headers['sec-fetch-site'] === 'cross-site' ? sendProblem(reply, 'foreign-origin') : undefined;
  });

  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        styleSrc: ["'self'", "'unsafe-inline'"],
        fontSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    hsts: false,
    crossOriginOpenerPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : undefined);
