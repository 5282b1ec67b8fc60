import staticFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { sendProblem } from './routes.ts';

/** The built web app. Addresses that are neither a file nor the API belong to its router. */
export async function serveWebPages(app: FastifyInstance, folder: string) {
  await app.register(staticFiles, {
    root: folder,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      // Built files carry a hash in their names; the page that names them does not.
      const built = /[\\/]assets[\\/]/.test(path);
      reply.header('cache-control', built ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.setNotFoundHandler((request, reply) => {
    if (request.method !== 'GET' || request.url.startsWith('/api/')) return sendProblem(reply, 'not-found');
    return reply.sendFile('index.html');
  });
}
