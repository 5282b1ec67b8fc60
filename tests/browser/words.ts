import type { Language } from '@helsesim/shared/people/people-model';
import { en as bookingEn } from '@helsesim/web/booking/words.en';
import { nb as bookingNb } from '@helsesim/web/booking/words.nb';
import { nn as bookingNn } from '@helsesim/web/booking/words.nn';
import { en as deskEn } from '@helsesim/web/desk/words.en';
import { nb as deskNb } from '@helsesim/web/desk/words.nb';
import { nn as deskNn } from '@helsesim/web/desk/words.nn';
import { en as homeEn } from '@helsesim/web/home/words.en';
import { nb as homeNb } from '@helsesim/web/home/words.nb';
import { nn as homeNn } from '@helsesim/web/home/words.nn';
import { en as identityEn } from '@helsesim/web/identity/words.en';
import { nb as identityNb } from '@helsesim/web/identity/words.nb';
import { nn as identityNn } from '@helsesim/web/identity/words.nn';
import { en as platformEn } from '@helsesim/web/platform/words.en';
import { nb as platformNb } from '@helsesim/web/platform/words.nb';
import { nn as platformNn } from '@helsesim/web/platform/words.nn';
import { en as problemsEn } from '@helsesim/web/problems/words.en';
import { nb as problemsNb } from '@helsesim/web/problems/words.nb';
import { nn as problemsNn } from '@helsesim/web/problems/words.nn';
import { en as representationEn } from '@helsesim/web/representation/words.en';
import { nb as representationNb } from '@helsesim/web/representation/words.nb';
import { nn as representationNn } from '@helsesim/web/representation/words.nn';
import { en as worldsEn } from '@helsesim/web/worlds/words.en';
import { nb as worldsNb } from '@helsesim/web/worlds/words.nb';
import { nn as worldsNn } from '@helsesim/web/worlds/words.nn';

/** What the pages say, by feature: the tests look for the words of the catalogs, and never have their own copy. */
const nb = {
  booking: bookingNb,
  desk: deskNb,
  home: homeNb,
  identity: identityNb,
  platform: platformNb,
  problems: problemsNb,
  representation: representationNb,
  worlds: worldsNb,
};
type Say = { readonly [Feature in keyof typeof nb]: { readonly [Key in keyof (typeof nb)[Feature]]: string } };

const nn: Say = {
  booking: bookingNn,
  desk: deskNn,
  home: homeNn,
  identity: identityNn,
  platform: platformNn,
  problems: problemsNn,
  representation: representationNn,
  worlds: worldsNn,
};
const en: Say = {
  booking: bookingEn,
  desk: deskEn,
  home: homeEn,
  identity: identityEn,
  platform: platformEn,
  problems: problemsEn,
  representation: representationEn,
  worlds: worldsEn,
};

export const wordsOf: Readonly<Record<Language, Say>> = { nb, nn, en };

/** The text with its places filled. */
export const filled = (text: string, places: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (whole, place: string) => String(places[place] ?? whole));
