import { HEALTH_MAJORITY } from '../../people/ages.ts';
import { serviceOf } from '../service-catalogue.ts';
import { type AccessRule, CHOSEN, deny, pass, unless } from './rule.ts';

/** Asked of whoever acts for another, on whatever grounds. */

export const inactiveActForNobody: AccessRule = {
  id: 'CON-09',
  source: 'HN-INACT: no services; that it also ends what one does for others: silent',
  assumption: CHOSEN,
  judge: ({ actor }) => (actor.inactive ? deny('inactive', { actorInactive: true }) : undefined),
};

/** Whoever has fullmakt goes on, and sees what came before. */
export const inactiveAreHelped: AccessRule = {
  id: 'CON-09',
  source: 'HN-INACT',
  judge: ({ subject }) => (subject.inactive ? pass({ subjectInactive: true }) : undefined),
};

/** No service is there for someone who has not consented to the portal, for others either. */
export const actorHasConsented: AccessRule = {
  id: 'CON-01',
  source: 'HN-PRIV, HN-EN-HOW; that it is asked of whoever acts for another: silent',
  assumption: CHOSEN,
  judge: ({ actor }) => unless('own-consent-missing', actor.consent !== 'none', { actorConsent: actor.consent }),
};

export const citizenAlone: AccessRule = {
  id: 'FUL-14',
  source: 'NHN-HVEM; CON-11 (HN-PVI), PAR-07 (HN-POA-OM), YOU-03 (WIKI-1520500737)',
  judge: ({ service }) => (serviceOf(service).citizenOnly ? deny('citizen-only', { service }) : undefined),
};

/** One acts for another from one's own full access: that of a youth is not enough. */
export const actorOldEnough: AccessRule = {
  id: 'REP-03',
  source: 'HN-HOW; that a parent under sixteen does not act: silent',
  assumption: CHOSEN,
  judge: ({ actorAge: actor }) =>
    actor < HEALTH_MAJORITY ? deny('no-access', { actor, from: HEALTH_MAJORITY }) : undefined,
};

export const highEidForOthers: AccessRule = {
  id: 'REP-03',
  source: 'HN-HOW: one logs in as oneself; TEC-02 (DIGDIR, HN-16); by what assurance for others: silent',
  assumption: CHOSEN,
  judge: ({ eid }) => unless('eid-too-low', eid === 'high', { eid }),
};
