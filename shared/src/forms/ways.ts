import type { ServiceCode } from '../representation/service-catalogue.ts';
import type { Level } from './outcome-model.ts';

/**
 * The ways on from a level of care, the best first: with the fastlege before the nettlege (NET-01). A way is offered as
 * far as its service is open (docs/decisions/018).
 */
const ways = {
  'call-113': undefined,
  'call-116117': undefined,
  'call-office': 'gp-info',
  renewal: 'prescription-renewal',
  'book-physical': 'appointments',
  'book-video': 'appointments',
  'book-phone': 'appointments',
  'e-consultation': 'gp-dialogue',
  nettlege: 'appointments',
  'health-station': 'helsestasjon',
  'self-help': undefined,
} as const satisfies Record<string, ServiceCode | undefined>;
export type Way = keyof typeof ways;

const waysFrom: Record<Level, readonly Way[]> = {
  'emergency-113': ['call-113'],
  legevakt: ['call-116117'],
  'office-today': ['call-office', 'call-116117'],
  'doctor-physical': ['book-physical', 'call-office'],
  'doctor-video': ['book-video', 'e-consultation', 'nettlege', 'book-physical'],
  'doctor-phone': ['book-phone', 'e-consultation', 'nettlege', 'book-physical'],
  'doctor-text': ['e-consultation', 'book-video', 'book-phone', 'nettlege', 'book-physical'],
  nurse: ['health-station', 'call-office', 'e-consultation'],
  'self-help': ['self-help', 'e-consultation', 'book-physical'],
};

/** `first`: where the form itself sends, before what goes for the level. */
export const waysOn = (level: Level, isOpen: (service: ServiceCode) => boolean, first: readonly Way[] = []): Way[] =>
  [...first, ...waysFrom[level]].filter((way) => {
    const service: ServiceCode | undefined = ways[way];
    return service === undefined || isOpen(service);
  });
