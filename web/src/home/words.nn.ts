import type { Words } from '../platform/words.ts';
import type { nb } from './words.nb.ts';

export const nn: Words<typeof nb> = {
  'title-self': 'Hei, {name}',
  'title-other': 'Helsehjelp for {name}',
  'next-title': 'Neste time',
  'next-at': '{when} hos {practitioner}',
  'see-appointment': 'Sjå timen',
  'more-one': 'Det er ein time til etter denne.',
  'more-many': 'Det er {count} timar til etter denne.',
  'none-title': 'Ingen komande timar',
  'none-text': 'Treng du lege, kan du bestille time hos fastlegen her.',
  'none-text-other': 'Treng {name} lege, kan du bestille time hos fastlegen her.',
  'book-time': 'Bestill time',
  services: 'Tenester',
  'appointments-text': 'Sjå og avbestill timar',
  'appointments-shut': 'Timeavtalar er stengt',
  'open-self': 'Dette har du tilgang til ({count})',
  'open-other': 'Dette har du tilgang til for {name} ({count})',
  'open-text': 'Desse tenestene er opne for deg i dag. Sidene deira er ikkje bygde i simulatoren enno.',
  'open-read': 'kan berre sjåast',
  'shut-self': 'Dette er stengt for deg ({count})',
  'shut-other': 'Dette er stengt for deg når du handlar for {name} ({count})',
  'all-shut': 'Ingen tenester er opne her i dag',
};
