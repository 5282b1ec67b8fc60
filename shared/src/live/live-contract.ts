import * as z from 'zod';
import { contract } from '../contract.ts';
import { LiveEvent } from './live-model.ts';

/** How far a world has come in what it tells. Worth nothing in another world, or when the server has been started again. */
export const LivePosition = z.string().regex(/^[0-9a-f]{1,40}\.\d{1,15}$/);

/**
 * Each event has its position as its id. Who comes back with the latest in `Last-Event-ID`, as browsers do, is told what
 * was missed, judged by who may hear it now; or `start-over`, when that is not known any more.
 */
export const listen = contract({
  name: 'listen',
  summary: 'For whoever is logged in: that something is new, as server-sent events. What it is, they ask for.',
  method: 'GET',
  path: '/api/live',
  refusals: ['too-many-streams'],
  stream: 'events',
  schema: {
    querystring: z.strictObject({
      after: LivePosition.optional().meta({
        description: 'From here on: `live` of the session. Left out: from now on',
      }),
    }),
    response: { 200: LiveEvent },
  },
});

/** So many at once in one session. */
export const MOST_STREAMS = 5;
