import { LivePosition, listen, MOST_STREAMS } from '@helsesim/shared/live/live-contract';
import type { FastifyInstance } from 'fastify';
import { type Sessions, viewerOf } from '../identity/index.ts';
import { openEventStream } from '../platform/event-stream.ts';
import { sendProblem } from '../platform/routes.ts';
import type { RelationTables } from '../representation/index.ts';
import type { Worlds, WorldsTables } from '../worlds/index.ts';
import { countUses } from './count-uses.ts';
import { keepAwake } from './keep-awake.ts';
import { listenFrom } from './listen.ts';

/** For whoever is logged in. It tells of nobody but whom the door would open to, and so is not logged. */
export function liveRoutes<Tables extends RelationTables & WorldsTables>(
  app: FastifyInstance,
  worlds: Worlds<Tables>,
  { sessions }: { sessions: Sessions },
) {
  const streams = countUses();
  const awake = keepAwake(worlds, (error) => app.log.error({ route: listen.path, error: error.name }));

  const { method, path: url, schema } = listen;
  app.route<{ Querystring: { after?: string } }>({
    method,
    url,
    schema: { querystring: schema.querystring },
    handler: async (request, reply) => {
      const viewer = viewerOf(request);
      const { sessionId, world: worldId } = viewer;
      const happenings = worlds.happeningsIn(worldId);
      if (!happenings) return sendProblem(reply, 'session-ended');
      if (streams.of(sessionId) >= MOST_STREAMS) return sendProblem(reply, 'too-many-streams');

      let listening: ReturnType<typeof listenFrom> | undefined;
      const leave = [
        streams.add(sessionId),
        awake.add(worldId),
        sessions.whenEnded(sessionId, () => listening?.beat()),
      ];
      const stream = openEventStream(request, reply, {
        beat: () => listening?.beat(),
        gone: () => {
          for (const left of [...leave, listening?.stop]) left?.();
        },
      });
      // What the browser says when it comes back is later than what the page began with. What cannot be read is a place
      // that is not known any more.
      const last = request.headers['last-event-id'];
      const after = last ? (LivePosition.safeParse(last).data ?? '') : request.query.after;
      const isOn = () => sessions.isOn(sessionId);
      listening = listenFrom({ worlds, happenings, viewer, stream, isOn }, after);
      if (stream.closed) listening.stop();
      return reply;
    },
  });
}
