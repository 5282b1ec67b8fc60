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
  details: [
    'Each event has the line `id:`, the position of the world when it happened, and `data:`, which the schema below is of.',
    'A lone `id:` without data comes now and then: nothing that concerns you has happened until there.',
    'Come back with the latest position in `Last-Event-ID`, as browsers do by themselves, and you are told what you missed,',
    'as far as you may hear it now. A position that cannot be read, or is not known any more, gives `start-over`: ask for',
    'everything again. Every 20 seconds a comment keeps the line open. When the session ends, `session-ended` is the last',
    'event; do not come back. To listen does not keep a session alive. A session may have five streams at a time.',
  ].join('\n'),
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
    headers: z.object({
      'Last-Event-ID': LivePosition.optional().meta({
        description: 'The `id:` of the latest event that was heard. Goes before `after`',
      }),
    }),
    response: { 200: LiveEvent },
  },
});

/** So many at once in one session. */
export const MOST_STREAMS = 5;
