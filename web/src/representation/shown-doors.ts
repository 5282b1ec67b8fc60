import type { Access, Citizen } from '@helsesim/shared/representation/representation-contract';

/** What parents decide for a child is of no interest when there is no child any more. */
export const shownServices = (services: readonly Access[], { age }: Pick<Citizen, 'age'>): Access[] =>
  services.filter(({ service }) => service !== 'child-settings' || age < 16);
