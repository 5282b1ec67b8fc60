import Fastify, { LogController } from 'fastify';
import { activityRoutes } from './activity/index.ts';
import { apiDocument } from './api-document.ts';
import { bookingRoutes } from './booking/index.ts';
import { forgetCitizen } from './forget-citizen.ts';
import { fullmaktRoutes, fullmaktTools } from './fullmakt/index.ts';
import {
  acceptSessions,
  loginRoutes,
  openSessions,
  requireViewer,
  serverKey,
  sessionRoutes,
} from './identity/index.ts';
import { inboxRoutes, unreadOf } from './inbox/index.ts';
import { peopleRoutes } from './people/index.ts';
import type { Clock } from './platform/clock.ts';
import { serveOpenApi } from './platform/open-api.ts';
import { ownPagesOnly } from './platform/own-pages-only.ts';
import { answerNotFound, sendProblem, speakContracts } from './platform/routes.ts';
import { serveWebPages } from './platform/web-pages.ts';
import { privacyRoutes, raiseLevel } from './privacy/index.ts';
import { accessTools, representationRoutes } from './representation/index.ts';
import type { Tables } from './schema.ts';
import type { Worlds } from './worlds/index.ts';
import { worldsRoutes } from './worlds/worlds-routes.ts';

type Parts = { worlds: Worlds<Tables>; system: Clock };
type Settings = {
  jwtSecret: string;
  /** Asked for before worlds are controlled or anyone logs in. */
  key?: string | undefined;
  loopbackOnly?: boolean;
  webFolder?: string;
};

const MOST_BODY = 64 * 1024;

/** The whole server. Everything it depends on comes in here; nothing is reached for. */
export async function buildApp(
  { worlds, system }: Parts,
  { jwtSecret, key, loopbackOnly = true, webFolder }: Settings,
) {
  const app = Fastify({
    bodyLimit: MOST_BODY,
    logController: new LogController({ disableRequestLogging: true }), // addresses name citizens
    logger: { level: 'error' },
    // An address that cannot be read is answered before any hook.
    frameworkErrors: (_error, _request, reply) => sendProblem(reply, 'invalid-request'),
  });
  const sessions = openSessions(system);
  speakContracts(app);
  await ownPagesOnly(app, { loopbackOnly });
  await acceptSessions(app, jwtSecret);
  const theKey = serverKey(app, key);

  await app.register(async (testers) => {
    theKey.require(testers);
    worldsRoutes(testers, worlds);
    peopleRoutes(testers, worlds);
    accessTools(testers, worlds);
    fullmaktTools(testers, worlds);
    activityRoutes(testers, worlds);
    loginRoutes(testers, { worlds, sessions, system });
  });
  await app.register(async (loggedIn) => {
    requireViewer(loggedIn, sessions);
    sessionRoutes(loggedIn, { worlds, sessions });
    representationRoutes(loggedIn, worlds, { unreadOf });
    bookingRoutes(loggedIn, worlds);
    fullmaktRoutes(loggedIn, worlds, { raiseConsent: raiseLevel });
    inboxRoutes(loggedIn, worlds);
    privacyRoutes(loggedIn, worlds, { forgetCitizen });
  });
  await serveOpenApi(app, apiDocument);
  if (webFolder) await serveWebPages(app, webFolder);
  else answerNotFound(app);
  return app;
}
