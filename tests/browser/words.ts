import type { Language } from '@helsesim/shared/people/people-model';
import { en as accessEn } from '@helsesim/web/access/words.en';
import { nb as accessNb } from '@helsesim/web/access/words.nb';
import { nn as accessNn } from '@helsesim/web/access/words.nn';
import { en as activityEn } from '@helsesim/web/activity/words.en';
import { nb as activityNb } from '@helsesim/web/activity/words.nb';
import { nn as activityNn } from '@helsesim/web/activity/words.nn';
import { en as bookingEn } from '@helsesim/web/booking/words.en';
import { nb as bookingNb } from '@helsesim/web/booking/words.nb';
import { nn as bookingNn } from '@helsesim/web/booking/words.nn';
import { en as deskEn } from '@helsesim/web/desk/words.en';
import { nb as deskNb } from '@helsesim/web/desk/words.nb';
import { nn as deskNn } from '@helsesim/web/desk/words.nn';
import { en as deskFullmaktEn } from '@helsesim/web/desk-fullmakt/words.en';
import { nb as deskFullmaktNb } from '@helsesim/web/desk-fullmakt/words.nb';
import { nn as deskFullmaktNn } from '@helsesim/web/desk-fullmakt/words.nn';
import { en as applicationEn } from '@helsesim/web/fullmakt/application/words.en';
import { nb as applicationNb } from '@helsesim/web/fullmakt/application/words.nb';
import { nn as applicationNn } from '@helsesim/web/fullmakt/application/words.nn';
import { en as opensEn } from '@helsesim/web/fullmakt/opens/words.en';
import { nb as opensNb } from '@helsesim/web/fullmakt/opens/words.nb';
import { nn as opensNn } from '@helsesim/web/fullmakt/opens/words.nn';
import { en as fullmaktEn } from '@helsesim/web/fullmakt/words.en';
import { nb as fullmaktNb } from '@helsesim/web/fullmakt/words.nb';
import { nn as fullmaktNn } from '@helsesim/web/fullmakt/words.nn';
import { en as homeEn } from '@helsesim/web/home/words.en';
import { nb as homeNb } from '@helsesim/web/home/words.nb';
import { nn as homeNn } from '@helsesim/web/home/words.nn';
import { en as identityEn } from '@helsesim/web/identity/words.en';
import { nb as identityNb } from '@helsesim/web/identity/words.nb';
import { nn as identityNn } from '@helsesim/web/identity/words.nn';
import { en as inboxEn } from '@helsesim/web/inbox/words.en';
import { nb as inboxNb } from '@helsesim/web/inbox/words.nb';
import { nn as inboxNn } from '@helsesim/web/inbox/words.nn';
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
  privacy: privacyNb,
  deskFullmakt: deskFullmaktNb,
  access: accessNb,
  activity: activityNb,
  booking: bookingNb,
  desk: deskNb,
  home: homeNb,
  identity: identityNb,
  people: peopleNb,
  platform: platformNb,
  problems: { ...problemsNb, ...tellingNb },
  representation: representationNb,
  worlds: { ...barNb, ...worldsNb },
  youth: youthNb,
};
type Say = { readonly [Feature in keyof typeof nb]: { readonly [Key in keyof (typeof nb)[Feature]]: string } };

const nn: Say = {
  fullmakt: fullmaktNn,
  application: applicationNn,
  opens: opensNn,
  inbox: inboxNn,
  privacy: privacyNn,
  deskFullmakt: deskFullmaktNn,
  access: accessNn,
  activity: activityNn,
  booking: bookingNn,
  desk: deskNn,
  home: homeNn,
  identity: identityNn,
  people: peopleNn,
  platform: platformNn,
  problems: { ...problemsNn, ...tellingNn },
  representation: representationNn,
  worlds: { ...barNn, ...worldsNn },
  youth: youthNn,
};
const en: Say = {
  fullmakt: fullmaktEn,
  application: applicationEn,
  opens: opensEn,
  inbox: inboxEn,
  privacy: privacyEn,
  deskFullmakt: deskFullmaktEn,
  access: accessEn,
  activity: activityEn,
  booking: bookingEn,
  desk: deskEn,
  home: homeEn,
  identity: identityEn,
  people: peopleEn,
  platform: platformEn,
  problems: { ...problemsEn, ...tellingEn },
  representation: representationEn,
  worlds: { ...barEn, ...worldsEn },
  youth: youthEn,
};

export const wordsOf: Readonly<Record<Language, Say>> = { nb, nn, en };

/** The text with its places filled. */
export const filled = (text: string, places: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (whole, place: string) => String(places[place] ?? whole));
