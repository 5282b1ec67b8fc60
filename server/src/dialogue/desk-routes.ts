import * as contract from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { deskKinds, rolesWho } from '@helsesim/shared/dialogue/desk-rules';
import * as office from '@helsesim/shared/dialogue/office-contract';
import type { FastifyInstance } from 'fastify';
import { type StaffTables, staffRoute } from '../representation/index.ts';
import type { Worlds } from '../worlds/index.ts';
import { answerThread, bookInstead, closeThread } from './answer-thread.ts';
import type { AnswersAlong } from './answers-along.ts';
import { findColleagues } from './colleagues.ts';
import type { LastContacts } from './desk-context.ts';
import { findPatients } from './find-patients.ts';
import { findWork } from './find-work.ts';
import { forwardThread, markThread } from './forward-thread.ts';
import { getDeskThread } from './get-desk-thread.ts';
import { offerTime } from './offer-time.ts';
import { endAbsence, getOffice, registerAbsence, switchServices } from './office.ts';
import { renewPrescriptions } from './renew-prescriptions.ts';
import { startThread } from './start-thread.ts';
import { deleteTemplate, findTemplates, saveTemplate } from './templates.ts';
import type { WritingTables } from './write-to-citizen.ts';

/** The offices' side. What else an office knows of a citizen's latest contacts is passed in. */
export function deskRoutes<Tables extends WritingTables & StaffTables>(
  app: FastifyInstance,
  worlds: Worlds<Tables>,
  { lastContacts, answers }: { lastContacts: LastContacts<Tables>; answers: AnswersAlong<NoInfer<Tables>> },
) {
  staffRoute(app, worlds, contract.findWork, deskKinds, findWork);
  staffRoute(app, worlds, contract.getDeskThread, deskKinds, getDeskThread({ lastContacts, answers }));
  staffRoute(app, worlds, contract.answerThread, deskKinds, answerThread);
  staffRoute(app, worlds, contract.closeThread, deskKinds, closeThread);
  staffRoute(app, worlds, contract.forwardThread, deskKinds, forwardThread);
  staffRoute(app, worlds, contract.markThread, deskKinds, markThread);
  staffRoute(app, worlds, contract.bookInstead, rolesWho.bookInstead, bookInstead);
  staffRoute(app, worlds, contract.renewPrescriptions, rolesWho.renew, renewPrescriptions);
  staffRoute(app, worlds, contract.offerTime, rolesWho.offerTime, offerTime);

  staffRoute(app, worlds, contract.startThread, deskKinds, startThread(lastContacts.appointments));
  staffRoute(app, worlds, office.findPatients, deskKinds, findPatients(lastContacts.appointments));
  staffRoute(app, worlds, office.findColleagues, deskKinds, findColleagues);
  staffRoute(app, worlds, office.findTemplates, deskKinds, findTemplates);
  staffRoute(app, worlds, office.saveTemplate, deskKinds, saveTemplate);
  staffRoute(app, worlds, office.deleteTemplate, deskKinds, deleteTemplate);

  staffRoute(app, worlds, office.getOffice, rolesWho.runOffice, getOffice);
  staffRoute(app, worlds, office.switchServices, rolesWho.runOffice, switchServices);
  staffRoute(app, worlds, office.registerAbsence, rolesWho.runOffice, registerAbsence);
  staffRoute(app, worlds, office.endAbsence, rolesWho.runOffice, endAbsence);
}
