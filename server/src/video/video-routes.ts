import { allow, refuse } from '@helsesim/shared/decision';
import type { StaffRoleKind } from '@helsesim/shared/people/people-model';
import * as contract from '@helsesim/shared/video/video-contract';
import type { FastifyInstance } from 'fastify';
import { type Sessions, viewerOf } from '../identity/index.ts';
import { openEventStream } from '../platform/event-stream.ts';
import { randomToken } from '../platform/ids.ts';
import { addRoute, sendProblem } from '../platform/routes.ts';
import {
  accessBetween,
  type CitizenTables,
  citizenRoute,
  citizenRouteThen,
  staffNow,
  staffRouteThen,
} from '../representation/index.ts';
import type { Worlds } from '../worlds/index.ts';
import { openCalls } from './calls.ts';
import { comeIn, getMeeting, mayComeIn, mayComeInFromDesk } from './join-call.ts';
import { type FindMeeting, findAmong } from './meetings.ts';

const TICKET_BYTES = 24;
const deskRoles: readonly StaffRoleKind[] = ['gp', 'nettlege', 'home-care-nurse', 'health-nurse', 'school-nurse'];

/**
 * One comes to a call through the door, where it is logged. What follows needs the ticket from there, in the same session:
 * it says nothing of anyone, and is logged nowhere.
 */
export function videoRoutes<Tables extends CitizenTables>(
  app: FastifyInstance,
  worlds: Worlds<Tables>,
  { sessions, meetings }: { sessions: Sessions; meetings: readonly FindMeeting<Tables>[] },
) {
  const calls = openCalls(() => randomToken(TICKET_BYTES));
  const find = findAmong(meetings);
  citizenRoute(app, worlds, contract.getMeeting, getMeeting(find));
  citizenRouteThen(app, worlds, contract.joinCall, mayComeIn(find, calls), comeIn(calls, 'citizen'));
  const fromDesk = mayComeInFromDesk(find, calls);
  staffRouteThen(app, worlds, contract.joinCallFromDesk, deskRoles, fromDesk, comeIn(calls, 'office'));

  addRoute(app, contract.sendSignal, async ({ params, body }, { request }) => {
    const said = calls.signal(params.ticket, viewerOf(request).sessionId, body.signal);
    return said === 'sent' ? allow(undefined) : refuse(said);
  });
  addRoute(app, contract.letIn, async ({ params }, { request }) => {
    const said = calls.letIn(params.ticket, viewerOf(request).sessionId);
    return said === 'open' ? allow(undefined) : refuse(said);
  });
  addRoute(app, contract.endCall, async ({ params }, { request }) => {
    calls.end(params.ticket, viewerOf(request).sessionId);
    return allow(undefined);
  });

  const { method, path: url, schema } = contract.listenToCall;
  app.route<{ Params: { ticket: string } }>({
    method,
    url,
    schema: { params: schema.params },
    handler: async (request, reply) => {
      const { ticket } = request.params;
      const viewer = viewerOf(request);
      const { sessionId, world: worldId, personId: actorId, eid } = viewer;
      const seat = calls.seat(ticket, sessionId);
      if (!seat) return sendProblem(reply, 'no-such-call');
      const { side, citizenId, service } = seat;
      // Asked when a line begins too, or whoever comes back often enough is never asked.
      if (!(await mayStill())) {
        calls.close(ticket, 'no-access');
        return sendProblem(reply, 'no-such-call');
      }
      let stop: (() => void) | undefined;
      const forget = sessions.whenEnded(sessionId, beat);
      const stream = openEventStream(request, reply, {
        beat,
        gone: () => {
          forget();
          stop?.();
        },
      });
      stop = calls.listen(ticket, sessionId, (event) => {
        stream.send(event);
        if (event.about === 'closed' || (event.about === 'state' && event.state === 'ended')) stream.close();
      });
      if (!stop) stream.close();
      if (stream.closed) stop?.();
      return reply;

      /** Whoever talks is not idle. A session that was ended, or an access that is over, ends the call. */
      async function beat() {
        if (!sessions.see(sessionId)) return calls.close(ticket, 'session-ended');
        if (!(await mayStill())) calls.close(ticket, 'no-access');
      }
      async function mayStill() {
        if (side === 'office') {
          const staff = await worlds.use(worldId, ({ reader, clock }) =>
            staffNow(reader, viewer, clock.now(), deskRoles),
          );
          return staff !== undefined;
        }
        const ask = await worlds.use(worldId, ({ reader, clock }) =>
          accessBetween(reader, { actorId, eid }, citizenId, clock.now()),
        );
        return ask?.({ service, action: 'read' }).allowed === true;
      }
    },
  });
}
