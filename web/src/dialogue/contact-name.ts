import type { Language } from '@helsesim/shared/people/people-model';
import type { TextInLanguages } from '@helsesim/shared/text';

/**
 * A helsekontakt and where it is, unless its name says that too: «Jordmoren, Solvik helsestasjon», and
 * «Hjemmetjenesten, Sentrum» without «Hjemmetjenesten i Solvik». Offices have names in bokmål alone.
 */
export function contactAt(name: TextInLanguages, office: string, language: Language): string {
  const [first = ''] = name.nb.toLowerCase().split(/[ ,]/);
  const stem = first.replace(/e[nt]$/, '');
  return stem && office.toLowerCase().includes(stem) ? name[language] : `${name[language]}, ${office}`;
}
