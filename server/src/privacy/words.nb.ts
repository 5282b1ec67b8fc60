import type { ActivityBasis, LoggedService } from '@helsesim/shared/activity/activity-contract';

/** Words for the log as a file. */
export type ActivityWords = {
  columns: readonly string[];
  unnamed: string;
  basis: Record<ActivityBasis | 'none', string>;
  action: Record<'read' | 'write' | 'log-in' | 'log-out', string>;
  done: string;
  refused: string;
  service: Record<LoggedService, string>;
};

export const nb: ActivityWords = {
  columns: ['Tidspunkt', 'Hvem', 'Grunnlag', 'Tjeneste', 'Handling', 'Resultat', 'Operasjon'],
  unnamed: 'Navnet vises ikke',
  basis: {
    self: 'Seg selv',
    FO: 'Foreldreansvar',
    FU: 'Fullmakt',
    TD: 'Tildelt fullmakt',
    staff: 'Ansatt',
    none: 'Ingen',
  },
  action: {
    read: 'Så på',
    write: 'Endret',
    'log-in': 'Logget inn',
    'log-out': 'Logget ut',
  },
  done: 'Utført',
  refused: 'Avvist',
  service: {
    inbox: 'Innboks',
    appointments: 'Timeavtaler',
    'appointments-specialist': 'Timeavtaler på sykehus',
    'gp-info': 'Opplysninger om fastlegen',
    'gp-dialogue': 'E-konsultasjon og meldinger til legekontoret',
    prescriptions: 'Resepter',
    'prescription-renewal': 'Fornye resepter',
    vaccinations: 'Vaksiner',
    kjernejournal: 'Kjernejournal',
    'record-documents': 'Dokumenter fra pasientjournal',
    'test-results': 'Prøvesvar',
    'home-care': 'Hjemmetjenester',
    helsestasjon: 'Helsestasjon',
    'school-nurse': 'Skolehelsetjenesten',
    forms: 'Skjemaer',
    fullmakter: 'Fullmakter',
    'privacy-settings': 'Personverninnstillinger',
    'child-settings': 'Innstillinger for barn',
    activity: 'Logg over bruk',
    login: 'Innlogging',
    access: 'Hva som er åpent',
  },
};
