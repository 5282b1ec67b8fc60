import type { FastifyInstance } from 'fastify';

/** Every route under /api that a server has, as `GET /api/citizens`. Fastify prints them as a tree of addresses. */
export function routesOf(app: FastifyInstance): string[] {
  const above: string[] = [];
  return app
    .printRoutes({ commonPrefix: false })
    .split('\n')
    .flatMap((line) => {
      const [, indent = '', part = '', methods = ''] = line.match(/^([│ ]*)[├└]── (\S*) ?(?:\((.*)\))?$/) ?? [];
      const depth = indent.length / 4;
      above.length = depth;
      above[depth] = part;
      const path = above.join('');
      return methods
        .split(', ')
        .filter((method) => path.startsWith('/api/') && method !== '' && method !== 'HEAD')
        .map((method) => `${method} ${path}`);
    });
}
