import Fastify, { LogController } from 'fastify';
import { activityRoutes } from './activity/index.ts';
import { apiDocument } from './api-document.ts';
import { answersOfAppointment, bookingRoutes, findVideoAppointment, lastAppointments } from './booking/index.ts';
import { contactsRoutes } from './contacts/index.ts';
import {
  attachmentRoutes,
  deskRoutes,
  dialogueRoutes,
  findVideoOffer,
  renewalsAskedFor,
  threadTools,
  unreadFor,
} from './dialogue/index.ts';
import { forgetCitizen } from './forget-citizen.ts';
import { formsRoutes, formsTools, openForms } from './forms/index.ts';
import { fullmaktRoutes, fullmaktTools } from './fullmakt/index.ts';
import { healthStationRoutes } from './health-station/index.ts';
import { homeCareRoutes, lastVisits } from './home-care/index.ts';
import {
  acceptSessions,
  loginRoutes,
  openSessions,
  requireViewer,
  serverKey,
  sessionRoutes,
} from './identity/index.ts';
import { inboxRoutes } from './inbox/index.ts';
import { liveRoutes } from './live/index.ts';
import { notificationsRoutes, outboxTools } from './notifications/index.ts';
import { peopleRoutes } from './people/index.ts';
import type { Clock } from './platform/clock.ts';
import { closeStreamsWith } from './platform/event-stream.ts';
import { serveOpenApi } from './platform/open-api.ts';
import { ownPagesOnly } from './platform/own-pages-only.ts';
import { answerNotFound, sendProblem, speakContracts } from './platform/routes.ts';
import { serveWebPages } from './platform/web-pages.ts';
import { prescriptionsRoutes, prescriptionTools } from './prescriptions/index.ts';
import { privacyRoutes, raiseLevel } from './privacy/index.ts';
import { accessTools, representationRoutes } from './representation/index.ts';
import type { Tables } from './schema.ts';
import { videoRoutes } from './video/index.ts';
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
/**
 * Milliseconds for a request to come whole. Longer than an upload may take, which has a patience of its own; what is sent
 * back, as an event stream is, may take as long as it likes.
 */
const PATIENCE = 20 * 60_000;

/** The whole server. Everything it depends on comes in here; nothing is reached for. */
export async function buildApp(
  { worlds, system }: Parts,
  { jwtSecret, key, loopbackOnly = true, webFolder }: Settings,
) {
  const app = Fastify({
    bodyLimit: MOST_BODY,
    requestTimeout: PATIENCE,
    logController: new LogController({ disableRequestLogging: true }), // addresses name citizens
    logger: { level: 'error' },
    // An address that cannot be read is answered before any hook.
    frameworkErrors: (_error, _request, reply) => sendProblem(reply, 'invalid-request'),
  });
  const sessions = openSessions(system);
  const forms = openForms((how) => app.log.error({ formProcess: how }));
  app.addHook('onClose', () => forms.close());
  speakContracts(app);
  closeStreamsWith(app);
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
    outboxTools(testers, worlds);
    threadTools(testers, worlds);
    formsTools(testers, worlds, forms);
    prescriptionTools(testers, worlds, { askedFor: renewalsAskedFor });
    loginRoutes(testers, { worlds, sessions, system });
  });
  await app.register(async (loggedIn) => {
    requireViewer(loggedIn, sessions);
    sessionRoutes(loggedIn, { worlds, sessions });
    representationRoutes(loggedIn, worlds, { unreadFor });
    bookingRoutes(loggedIn, worlds, forms);
    fullmaktRoutes(loggedIn, worlds, { raiseConsent: raiseLevel });
    inboxRoutes(loggedIn, worlds);
    notificationsRoutes(loggedIn, worlds);
    videoRoutes(loggedIn, worlds, { sessions, meetings: [findVideoAppointment, findVideoOffer] });
    liveRoutes(loggedIn, worlds, { sessions });
    attachmentRoutes(loggedIn, worlds);
    contactsRoutes(loggedIn, worlds);
    dialogueRoutes(loggedIn, worlds, forms);
    deskRoutes(loggedIn, worlds, {
      lastContacts: { appointments: lastAppointments, visits: lastVisits },
      answers: forms.answers,
    });
    prescriptionsRoutes(loggedIn, worlds, { askedFor: renewalsAskedFor });
    formsRoutes(loggedIn, worlds, forms, { ofAppointment: answersOfAppointment });
    healthStationRoutes(loggedIn, worlds);
    homeCareRoutes(loggedIn, worlds);
    privacyRoutes(loggedIn, worlds, { forgetCitizen });
  });
  await serveOpenApi(app, apiDocument);
  if (webFolder) await serveWebPages(app, webFolder);
  else answerNotFound(app);
  return app;
}
