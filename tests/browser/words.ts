import type { Language } from '@helsesim/shared/people/people-model';
import { en as accessEn } from '@helsesim/web/access/words.en';
import { nb as accessNb } from '@helsesim/web/access/words.nb';
import { nn as accessNn } from '@helsesim/web/access/words.nn';
import { en as activityEn } from '@helsesim/web/activity/words.en';
import { nb as activityNb } from '@helsesim/web/activity/words.nb';
import { nn as activityNn } from '@helsesim/web/activity/words.nn';
import { en as attachmentsEn } from '@helsesim/web/attachments/words.en';
import { nb as attachmentsNb } from '@helsesim/web/attachments/words.nb';
import { nn as attachmentsNn } from '@helsesim/web/attachments/words.nn';
import { en as bookingEn } from '@helsesim/web/booking/words.en';
import { nb as bookingNb } from '@helsesim/web/booking/words.nb';
import { nn as bookingNn } from '@helsesim/web/booking/words.nn';
import { en as deskEn } from '@helsesim/web/desk/words.en';
import { nb as deskNb } from '@helsesim/web/desk/words.nb';
import { nn as deskNn } from '@helsesim/web/desk/words.nn';
import { en as deskDialogueEn } from '@helsesim/web/desk-dialogue/words.en';
import { nb as deskDialogueNb } from '@helsesim/web/desk-dialogue/words.nb';
import { nn as deskDialogueNn } from '@helsesim/web/desk-dialogue/words.nn';
import { en as deskFullmaktEn } from '@helsesim/web/desk-fullmakt/words.en';
import { nb as deskFullmaktNb } from '@helsesim/web/desk-fullmakt/words.nb';
import { nn as deskFullmaktNn } from '@helsesim/web/desk-fullmakt/words.nn';
import { en as deskStationEn } from '@helsesim/web/desk-health-station/words.en';
import { nb as deskStationNb } from '@helsesim/web/desk-health-station/words.nb';
import { nn as deskStationNn } from '@helsesim/web/desk-health-station/words.nn';
import { en as deskHomeCareEn } from '@helsesim/web/desk-home-care/words.en';
import { nb as deskHomeCareNb } from '@helsesim/web/desk-home-care/words.nb';
import { nn as deskHomeCareNn } from '@helsesim/web/desk-home-care/words.nn';
import { en as deskOfficeEn } from '@helsesim/web/desk-office/words.en';
import { nb as deskOfficeNb } from '@helsesim/web/desk-office/words.nb';
import { nn as deskOfficeNn } from '@helsesim/web/desk-office/words.nn';
import { en as gpEn } from '@helsesim/web/dialogue/gp/words.en';
import { nb as gpNb } from '@helsesim/web/dialogue/gp/words.nb';
import { nn as gpNn } from '@helsesim/web/dialogue/gp/words.nn';
import { en as dialogueEn } from '@helsesim/web/dialogue/words.en';
import { nb as dialogueNb } from '@helsesim/web/dialogue/words.nb';
import { nn as dialogueNn } from '@helsesim/web/dialogue/words.nn';
import { en as writeEn } from '@helsesim/web/dialogue/write/words.en';
import { nb as writeNb } from '@helsesim/web/dialogue/write/words.nb';
import { nn as writeNn } from '@helsesim/web/dialogue/write/words.nn';
import { en as referoEn } from '@helsesim/web/forms/fill/refero-texts/words.en';
import { nb as referoNb } from '@helsesim/web/forms/fill/refero-texts/words.nb';
import { nn as referoNn } from '@helsesim/web/forms/fill/refero-texts/words.nn';
import { en as formsTesterEn } from '@helsesim/web/forms/tester/words.en';
import { nb as formsTesterNb } from '@helsesim/web/forms/tester/words.nb';
import { nn as formsTesterNn } from '@helsesim/web/forms/tester/words.nn';
import { en as formsEn } from '@helsesim/web/forms/words.en';
import { nb as formsNb } from '@helsesim/web/forms/words.nb';
import { nn as formsNn } from '@helsesim/web/forms/words.nn';
import { en as applicationEn } from '@helsesim/web/fullmakt/application/words.en';
import { nb as applicationNb } from '@helsesim/web/fullmakt/application/words.nb';
import { nn as applicationNn } from '@helsesim/web/fullmakt/application/words.nn';
import { en as opensEn } from '@helsesim/web/fullmakt/opens/words.en';
import { nb as opensNb } from '@helsesim/web/fullmakt/opens/words.nb';
import { nn as opensNn } from '@helsesim/web/fullmakt/opens/words.nn';
import { en as fullmaktEn } from '@helsesim/web/fullmakt/words.en';
import { nb as fullmaktNb } from '@helsesim/web/fullmakt/words.nb';
import { nn as fullmaktNn } from '@helsesim/web/fullmakt/words.nn';
import { en as stationEn } from '@helsesim/web/health-station/words.en';
import { nb as stationNb } from '@helsesim/web/health-station/words.nb';
import { nn as stationNn } from '@helsesim/web/health-station/words.nn';
import { en as homeEn } from '@helsesim/web/home/words.en';
import { nb as homeNb } from '@helsesim/web/home/words.nb';
import { nn as homeNn } from '@helsesim/web/home/words.nn';
import { en as homeCareEn } from '@helsesim/web/home-care/words.en';
import { nb as homeCareNb } from '@helsesim/web/home-care/words.nb';
import { nn as homeCareNn } from '@helsesim/web/home-care/words.nn';
import { en as identityEn } from '@helsesim/web/identity/words.en';
import { nb as identityNb } from '@helsesim/web/identity/words.nb';
import { nn as identityNn } from '@helsesim/web/identity/words.nn';
import { en as inboxEn } from '@helsesim/web/inbox/words.en';
import { nb as inboxNb } from '@helsesim/web/inbox/words.nb';
import { nn as inboxNn } from '@helsesim/web/inbox/words.nn';
import { en as notificationsEn } from '@helsesim/web/notifications/words.en';
import { nb as notificationsNb } from '@helsesim/web/notifications/words.nb';
import { nn as notificationsNn } from '@helsesim/web/notifications/words.nn';
import { en as peopleEn } from '@helsesim/web/people/words.en';
import { nb as peopleNb } from '@helsesim/web/people/words.nb';
import { nn as peopleNn } from '@helsesim/web/people/words.nn';
import { en as platformEn } from '@helsesim/web/platform/words.en';
import { nb as platformNb } from '@helsesim/web/platform/words.nb';
import { nn as platformNn } from '@helsesim/web/platform/words.nn';
import { en as privacyEn } from '@helsesim/web/privacy/words.en';
import { nb as privacyNb } from '@helsesim/web/privacy/words.nb';
import { nn as privacyNn } from '@helsesim/web/privacy/words.nn';
import { en as tellingEn } from '@helsesim/web/problems/telling/words.en';
import { nb as tellingNb } from '@helsesim/web/problems/telling/words.nb';
import { nn as tellingNn } from '@helsesim/web/problems/telling/words.nn';
import { en as problemsEn } from '@helsesim/web/problems/words.en';
import { nb as problemsNb } from '@helsesim/web/problems/words.nb';
import { nn as problemsNn } from '@helsesim/web/problems/words.nn';
import { en as representationEn } from '@helsesim/web/representation/words.en';
import { nb as representationNb } from '@helsesim/web/representation/words.nb';
import { nn as representationNn } from '@helsesim/web/representation/words.nn';
import { en as schoolEn } from '@helsesim/web/school-nurse/words.en';
import { nb as schoolNb } from '@helsesim/web/school-nurse/words.nb';
import { nn as schoolNn } from '@helsesim/web/school-nurse/words.nn';
import { en as videoEn } from '@helsesim/web/video/words.en';
import { nb as videoNb } from '@helsesim/web/video/words.nb';
import { nn as videoNn } from '@helsesim/web/video/words.nn';
import { en as barEn } from '@helsesim/web/worlds/bar/words.en';
import { nb as barNb } from '@helsesim/web/worlds/bar/words.nb';
import { nn as barNn } from '@helsesim/web/worlds/bar/words.nn';
import { en as worldsEn } from '@helsesim/web/worlds/words.en';
import { nb as worldsNb } from '@helsesim/web/worlds/words.nb';
import { nn as worldsNn } from '@helsesim/web/worlds/words.nn';
import { en as youthEn } from '@helsesim/web/youth/words.en';
import { nb as youthNb } from '@helsesim/web/youth/words.nb';
import { nn as youthNn } from '@helsesim/web/youth/words.nn';

/** What the pages say, by feature: the tests look for the words of the catalogs, and never have their own copy. */
const nb = {
  fullmakt: fullmaktNb,
  application: applicationNb,
  opens: opensNb,
  inbox: inboxNb,
  dialogue: dialogueNb,
  gp: gpNb,
  write: writeNb,
  privacy: privacyNb,
  deskFullmakt: deskFullmaktNb,
  deskDialogue: deskDialogueNb,
  deskOffice: deskOfficeNb,
  access: accessNb,
  activity: activityNb,
  attachments: attachmentsNb,
  booking: bookingNb,
  desk: deskNb,
  forms: formsNb,
  refero: referoNb,
  formsTester: formsTesterNb,
  home: homeNb,
  homeCare: homeCareNb,
  station: stationNb,
  school: schoolNb,
  deskStation: deskStationNb,
  deskHomeCare: deskHomeCareNb,
  identity: identityNb,
  notifications: notificationsNb,
  people: peopleNb,
  platform: platformNb,
  problems: { ...problemsNb, ...tellingNb },
  representation: representationNb,
  worlds: { ...barNb, ...worldsNb },
  video: videoNb,
  youth: youthNb,
};
type Say = { readonly [Feature in keyof typeof nb]: { readonly [Key in keyof (typeof nb)[Feature]]: string } };

const nn: Say = {
  fullmakt: fullmaktNn,
  application: applicationNn,
  opens: opensNn,
  inbox: inboxNn,
  dialogue: dialogueNn,
  gp: gpNn,
  write: writeNn,
  privacy: privacyNn,
  deskFullmakt: deskFullmaktNn,
  deskDialogue: deskDialogueNn,
  deskOffice: deskOfficeNn,
  access: accessNn,
  activity: activityNn,
  attachments: attachmentsNn,
  booking: bookingNn,
  desk: deskNn,
  forms: formsNn,
  refero: referoNn,
  formsTester: formsTesterNn,
  home: homeNn,
  homeCare: homeCareNn,
  station: stationNn,
  school: schoolNn,
  deskStation: deskStationNn,
  deskHomeCare: deskHomeCareNn,
  identity: identityNn,
  notifications: notificationsNn,
  people: peopleNn,
  platform: platformNn,
  problems: { ...problemsNn, ...tellingNn },
  representation: representationNn,
  worlds: { ...barNn, ...worldsNn },
  video: videoNn,
  youth: youthNn,
};
const en: Say = {
  fullmakt: fullmaktEn,
  application: applicationEn,
  opens: opensEn,
  inbox: inboxEn,
  dialogue: dialogueEn,
  gp: gpEn,
  write: writeEn,
  privacy: privacyEn,
  deskFullmakt: deskFullmaktEn,
  deskDialogue: deskDialogueEn,
  deskOffice: deskOfficeEn,
  access: accessEn,
  activity: activityEn,
  attachments: attachmentsEn,
  booking: bookingEn,
  desk: deskEn,
  forms: formsEn,
  refero: referoEn,
  formsTester: formsTesterEn,
  home: homeEn,
  homeCare: homeCareEn,
  station: stationEn,
  school: schoolEn,
  deskStation: deskStationEn,
  deskHomeCare: deskHomeCareEn,
  identity: identityEn,
  notifications: notificationsEn,
  people: peopleEn,
  platform: platformEn,
  problems: { ...problemsEn, ...tellingEn },
  representation: representationEn,
  worlds: { ...barEn, ...worldsEn },
  video: videoEn,
  youth: youthEn,
};

export const wordsOf: Readonly<Record<Language, Say>> = { nb, nn, en };

/** The text with its places filled. */
export const filled = (text: string, places: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (whole, place: string) => String(places[place] ?? whole));
