import type { Words } from '../../platform/words.ts';
import type { nb } from './words.nb.ts';

export const en: Words<typeof nb> = {
  title: 'Your GP',
  'title-other': 'The GP of {name}',
  lead: '{name} at {office} is your GP (fastlege).',
  'lead-other': '{name} at {office} is the GP (fastlege) of {whom}.',
  'to-home': 'Home',
  none: 'You have no GP',
  'none-other': '{name} has no GP',
  'none-lead': 'You are not on any GP’s list, so you cannot book an appointment or write to a GP here.',
  'none-lead-other': '{name} is not on any GP’s list. So you cannot book an appointment or write to a GP here.',
  'none-text': 'If you need a doctor now, call the emergency clinic on 116 117.',
  contact: 'Contact',
  office: 'GP office',
  address: 'Address',
  phone: 'Phone',
  'away-title': '{name} is away through {day}',
  'away-substitute': '{substitute} answers messages meanwhile.',
  'away-nobody': 'You cannot start an e-consultation meanwhile. The office answers the phone.',
  offers: 'What you can do',
  'answer-by': 'Answer by {day}.',
  'price-free': 'Free.',
  'price-kroner': '{amount} kroner.',
  'shut-office': 'Not online now',
  'shut-office-text': 'The office does not offer this online now. Call {phone}.',
  'shut-you': 'Shut to you here',
};
