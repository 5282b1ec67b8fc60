import type { ServiceCode } from '@helsesim/shared/representation/service-catalogue';

/** Where under a citizen's address a service has its pages, as far as they are built; its first page first. */
const pages: readonly (readonly [service: ServiceCode, page: string])[] = [
  ['appointments', 'appointments'],
  ['appointments', 'book'],
  ['inbox', 'inbox'],
  ['fullmakter', 'fullmakter'],
  ['child-settings', 'child-settings'],
  ['privacy-settings', 'privacy'],
  ['activity', 'activity'],
];

export function pageOf(service: ServiceCode, citizenId: string): string | undefined {
  const found = pages.find(([code]) => code === service);
  return found && `/citizens/${citizenId}/${found[1]}`;
}

/** The service that a page about a citizen belongs to, by its address. */
export const serviceAt = (pathname: string): ServiceCode | undefined =>
  pages.find(([, page]) => page === pathname.split('/')[3])?.[0];
