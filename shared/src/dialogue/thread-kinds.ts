import type { OfficeServices, StaffRoleKind } from '../people/people-model.ts';
import type { DialogueService, ThreadKind } from './dialogue-model.ts';

/** What the rules know of a kind of conversation: one row each. */
type KindOfThread = {
  service: DialogueService;
  /** Working days that the office has to answer in, of the Norwegian calendar. */
  workingDays: number;
  source: string;
  /** The sources are silent, or one office's practice: chosen in docs/decisions/013. */
  assumed: boolean;
  /** TIM-02: what the office must have switched on before the citizen starts one. */
  switchedOn?: keyof OfficeServices;
  /** Who at the office may read it. */
  roles: readonly StaffRoleKind[];
  /** EKO-03: others than these only when it has been forwarded to them. */
  forwardedTo?: readonly StaffRoleKind[];
  /** The citizen may start it. TIM-03: the office may start all but the first three. */
  byCitizen: boolean;
  byOffice: boolean;
};

export const threadKinds: Readonly<Record<ThreadKind, KindOfThread>> = {
  'e-consultation': {
    service: 'gp-dialogue',
    workingDays: 5,
    source: 'EKO-04 (GJERDRUM, SOGNDAL, BYSTRANDA, LEGEHUS, ROTNES)',
    assumed: false,
    switchedOn: 'eConsultation',
    roles: ['gp'],
    forwardedTo: ['gp-secretary'],
    byCitizen: true,
    byOffice: false,
  },
  'e-contact': {
    service: 'gp-dialogue',
    workingDays: 1,
    source: 'EKT-02 (ROTNES): the same day, at one office',
    assumed: true,
    switchedOn: 'eContact',
    roles: ['gp-secretary', 'gp'],
    byCitizen: true,
    byOffice: false,
  },
  'prescription-renewal': {
    service: 'prescription-renewal',
    workingDays: 5,
    source: 'RES-04 (SENJA, STORO, FJELLSIDEN): up to five days',
    assumed: false,
    switchedOn: 'prescriptionRenewal',
    roles: ['gp', 'gp-secretary'],
    byCitizen: true,
    byOffice: false,
  },
  'gp-message': {
    service: 'gp-dialogue',
    workingDays: 5,
    source: 'TIM-03 (EHELSE-DD); its time: silent',
    assumed: true,
    roles: ['gp', 'gp-secretary', 'nettlege'],
    byCitizen: false,
    byOffice: true,
  },
  'home-care': {
    service: 'home-care',
    workingDays: 1,
    source: 'DIG-06 (VESTBY)',
    assumed: false,
    roles: ['home-care-nurse'],
    byCitizen: true,
    byOffice: true,
  },
  municipal: {
    service: 'home-care',
    workingDays: 3,
    source: 'DIG-03 (HN-HOME-SE); its time: silent',
    assumed: true,
    roles: ['home-care-nurse'],
    byCitizen: true,
    byOffice: true,
  },
  helsestasjon: {
    service: 'helsestasjon',
    workingDays: 3,
    source: 'DHS-03 (TONSBERG, LINDESNES); its time: DHS-10, UNKNOWN',
    assumed: true,
    roles: ['health-nurse', 'school-nurse'],
    byCitizen: true,
    byOffice: true,
  },
  'school-nurse': {
    service: 'school-nurse',
    workingDays: 3,
    source: 'YOU-02, YOU-03, DHS-02; its time: DHS-10, UNKNOWN',
    assumed: true,
    roles: ['school-nurse'],
    byCitizen: true,
    byOffice: true,
  },
};
