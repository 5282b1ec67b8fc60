import { YOUTH_STATION_UNTIL } from '@helsesim/shared/contacts/contacts-rules';
import type { Access, Citizen } from '@helsesim/shared/representation/representation-contract';

/** What parents decide for a child is of no interest when there is no child any more, nor the school when it is long over. */
export const shownServices = (services: readonly Access[], { age }: Pick<Citizen, 'age'>): Access[] =>
  services.filter(({ service }) => {
    if (service === 'child-settings') return age < 16;
    return service !== 'school-nurse' || age < YOUTH_STATION_UNTIL;
  });
