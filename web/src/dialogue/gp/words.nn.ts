import type { Words } from '../../platform/words.ts';
import type { nb } from './words.nb.ts';

export const nn: Words<typeof nb> = {
  title: 'Fastlegen',
  'title-other': 'Fastlegen til {name}',
  lead: '{name} ved {office} er fastlegen din.',
  'lead-other': '{name} ved {office} er fastlegen til {whom}.',
  'to-home': 'Framsida',
  none: 'Du har ikkje fastlege',
  'none-other': '{name} har ikkje fastlege',
  'none-lead':
    'Du står ikkje på lista til nokon fastlege, og kan difor ikkje bestille time eller skrive til ein fastlege her.',
  'none-lead-other':
    '{name} står ikkje på lista til nokon fastlege. Difor kan du ikkje bestille time eller skrive til ein fastlege her.',
  'none-text': 'Treng du lege no, ring legevakta på 116 117.',
  contact: 'Kontakt',
  office: 'Legekontor',
  address: 'Adresse',
  phone: 'Telefon',
  'away-title': '{name} er borte til og med {day}',
  'away-substitute': '{substitute} svarar på meldingar imens.',
  'away-nobody': 'Du kan ikkje starte e-konsultasjon imens. Kontoret svarar på telefon.',
  symptoms: 'Usikker på kva du treng? Sjå symptom og helseråd',
  offers: 'Dette kan du gjere',
  'answer-by': 'Svar seinast {day}.',
  'price-free': 'Gratis.',
  'price-kroner': '{amount} kroner.',
  'shut-office': 'Ikkje på nett no',
  'shut-office-text': 'Kontoret tilbyr ikkje dette på nett no. Ring {phone}.',
  'shut-you': 'Stengt for deg her',
};
