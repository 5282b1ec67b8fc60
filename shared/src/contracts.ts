import * as z from 'zod';
import * as activityContracts from './activity/activity-contract.ts';
import * as bookingContracts from './booking/booking-contract.ts';
import * as bookingModels from './booking/booking-model.ts';
import * as contactsContracts from './contacts/contacts-contract.ts';
import * as contactsModels from './contacts/contacts-model.ts';
import type { Contract } from './contract.ts';
import * as deskDialogueContracts from './dialogue/desk-dialogue-contract.ts';
import * as dialogueContracts from './dialogue/dialogue-contract.ts';
import * as dialogueModels from './dialogue/dialogue-model.ts';
import * as officeContracts from './dialogue/office-contract.ts';
import * as testerThreadsContracts from './dialogue/tester-threads-contract.ts';
import * as deskFormsContracts from './forms/desk-forms-contract.ts';
import * as formsContracts from './forms/forms-contract.ts';
import * as formsModels from './forms/outcome-model.ts';
import * as questionnaireModels from './forms/questionnaire-model.ts';
import * as fullmaktContracts from './fullmakt/fullmakt-contract.ts';
import * as fullmaktModels from './fullmakt/fullmakt-model.ts';
import * as deskHealthStationContracts from './health-station/desk-health-station-contract.ts';
import * as healthStationContracts from './health-station/health-station-contract.ts';
import * as healthStationModels from './health-station/health-station-model.ts';
import * as deskHomeCareContracts from './home-care/desk-home-care-contract.ts';
import * as homeCareContracts from './home-care/home-care-contract.ts';
import * as homeCareModels from './home-care/home-care-model.ts';
import * as identityContracts from './identity/identity-contract.ts';
import * as inboxContracts from './inbox/inbox-contract.ts';
import * as inboxModels from './inbox/inbox-model.ts';
import * as liveContracts from './live/live-contract.ts';
import * as liveModels from './live/live-model.ts';
import * as notificationsContracts from './notifications/notifications-contract.ts';
import * as notificationsModels from './notifications/notifications-model.ts';
import * as oslo from './oslo.ts';
import * as peopleContracts from './people/people-contract.ts';
import * as peopleModels from './people/people-model.ts';
import * as prescriptionsContracts from './prescriptions/prescriptions-contract.ts';
import * as privacyContracts from './privacy/privacy-contract.ts';
import * as problems from './problem.ts';
import * as representationContracts from './representation/representation-contract.ts';
import * as representationModels from './representation/representation-model.ts';
import * as videoContracts from './video/video-contract.ts';
import * as worldsContracts from './worlds/worlds-contract.ts';

/** Every operation there is, by feature: what the API's documentation is printed from, and what tests go through. */
export const contractsByFeature: Record<string, readonly Contract[]> = {
  worlds: contractsAmong(worldsContracts),
  people: contractsAmong(peopleContracts),
  identity: contractsAmong(identityContracts),
  live: contractsAmong(liveContracts),
  representation: contractsAmong(representationContracts),
  fullmakt: contractsAmong(fullmaktContracts),
  privacy: contractsAmong(privacyContracts),
  activity: contractsAmong(activityContracts),
  notifications: contractsAmong(notificationsContracts),
  inbox: contractsAmong(inboxContracts),
  contacts: contractsAmong(contactsContracts),
  dialogue: contractsAmong(dialogueContracts),
  desk: [
    ...contractsAmong(deskDialogueContracts),
    ...contractsAmong(officeContracts),
    ...contractsAmong(testerThreadsContracts),
  ],
  prescriptions: contractsAmong(prescriptionsContracts),
  booking: contractsAmong(bookingContracts),
  forms: [...contractsAmong(formsContracts), ...contractsAmong(deskFormsContracts)],
  video: contractsAmong(videoContracts),
  'home-care': [...contractsAmong(homeCareContracts), ...contractsAmong(deskHomeCareContracts)],
  'health-station': [...contractsAmong(healthStationContracts), ...contractsAmong(deskHealthStationContracts)],
};
export const allContracts: readonly Contract[] = Object.values(contractsByFeature).flat();

/** The words of the API: every named schema. They keep their names in its documentation. */
export const allModels: Readonly<Record<string, z.ZodType>> = modelsAmong(
  oslo,
  problems,
  peopleModels,
  peopleContracts,
  worldsContracts,
  identityContracts,
  liveModels,
  liveContracts,
  representationModels,
  representationContracts,
  fullmaktModels,
  fullmaktContracts,
  privacyContracts,
  activityContracts,
  notificationsModels,
  notificationsContracts,
  inboxModels,
  inboxContracts,
  contactsModels,
  dialogueModels,
  dialogueContracts,
  deskDialogueContracts,
  officeContracts,
  testerThreadsContracts,
  prescriptionsContracts,
  questionnaireModels,
  formsModels,
  formsContracts,
  deskFormsContracts,
  bookingModels,
  bookingContracts,
  healthStationModels,
  healthStationContracts,
  deskHealthStationContracts,
  homeCareModels,
  homeCareContracts,
  deskHomeCareContracts,
);

function contractsAmong(exported: object): Contract[] {
  return Object.values(exported).filter((value): value is Contract => isObject(value) && 'method' in value);
}

function modelsAmong(...modules: object[]): Record<string, z.ZodType> {
  const named = modules.flatMap((exported) => Object.entries(exported));
  return Object.fromEntries(named.filter(([, value]) => value instanceof z.ZodType));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
