import type { ServiceCode } from '@helsesim/shared/representation/service-catalogue';

/** Where under a citizen's address a service has its pages, as far as they are built; its first page first. */
const pages: readonly (readonly [service: ServiceCode, page: string])[] = [
  ['appointments', 'appointments'],
  ['appointments', 'book'],
  ['forms', 'symptoms'],
  ['forms', 'forms'],
  ['forms', 'form-responses'],
  ['inbox', 'inbox'],
  ['gp-info', 'gp'],
  ['prescription-renewal', 'write/renewal'],
  ['gp-dialogue', 'write'],
  ['home-care', 'home-care'],
  ['helsestasjon', 'health-station'],
  // Says no more than that: others may look through the history of the browser (docs/decisions/016).
  ['school-nurse', 'school'],
  ['fullmakter', 'fullmakter'],
  ['child-settings', 'child-settings'],
  ['privacy-settings', 'privacy'],
  ['privacy-settings', 'notices'],
  ['activity', 'activity'],
];

export function pageOf(service: ServiceCode, citizenId: string): string | undefined {
  const found = pages.find(([code]) => code === service);
  return found && `/citizens/${citizenId}/${found[1]}`;
}

/** The service that a page about a citizen belongs to, by its address. */
export function serviceAt(pathname: string): ServiceCode | undefined {
  const here = `${pathname.split('/').slice(3).join('/')}/`;
  return pages.find(([, page]) => here.startsWith(`${page}/`))?.[0];
}
