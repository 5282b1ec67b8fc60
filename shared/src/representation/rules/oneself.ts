import { HEALTH_MAJORITY } from '../../people/ages.ts';
import { isHidden } from '../../people/people-model.ts';
import { type ServiceCode, serviceOf } from '../service-catalogue.ts';
import { type AccessRule, CHOSEN, covers, deny, pass, unless } from './rule.ts';

/** What one may do for oneself. What is only for youth stands in youth.ts. */

/** An inactive person has no services. It is undone on paper, not by logging in. */
export const inactiveHaveNothing: AccessRule = {
  id: 'CON-09',
  source: 'HN-INACT',
  judge: ({ subject }) => (subject.inactive ? deny('inactive', { inactive: true }) : undefined),
};

export const fullmaktServiceFromSixteen: AccessRule = {
  id: 'FUL-01',
  source: 'HN-POA, HN-FULLM-NN',
  judge: ({ service, subjectAge: age }) =>
    service === 'fullmakter' && age < HEALTH_MAJORITY
      ? deny('not-open-to-youth', { age, from: HEALTH_MAJORITY })
      : undefined,
};

const saidOfHidden: readonly ServiceCode[] = ['fullmakter', 'inbox', 'appointments', 'gp-info'];

/** The service of fullmakter is not there for someone with a hidden address; the pages of three others say they are. */
export const noFullmaktWithHiddenAddress: AccessRule = {
  id: 'HID-03',
  source: 'HN-POA-OM; HN-INNBOKS, HN-TIMER, HN-FASTL',
  judge: ({ service, subject }) =>
    isHidden(subject) && saidOfHidden.includes(service)
      ? unless('no-access', service !== 'fullmakter', { hidden: true })
      : undefined,
};

export const hiddenAddressKeepsTheRest: AccessRule = {
  id: 'HID-03',
  source: 'silent about other services (domain.md § 10.14)',
  assumption: CHOSEN,
  judge: ({ service, subject }) =>
    isHidden(subject) && !saidOfHidden.includes(service) ? pass({ hidden: true }) : undefined,
};

export const highEidFromSixteen: AccessRule = {
  id: 'TEC-02',
  source: 'DIGDIR, HN-16, NHN-UNG (AGE16-01)',
  judge: ({ subjectAge: age, eid }) =>
    age < HEALTH_MAJORITY ? undefined : unless('eid-too-low', eid === 'high', { age, eid }),
};

/** All services open at sixteen, but what is written by the portal or decided by parents is only looked at. */
export const allServicesFromSixteen: AccessRule = {
  id: 'AGE16-01',
  source: 'seed 001; HN-16',
  judge: ({ subjectAge: age, service, action }) => {
    if (age < HEALTH_MAJORITY) return undefined;
    const reach = serviceOf(service).self;
    return unless('no-access', covers(reach, action), { age, reach });
  },
};
