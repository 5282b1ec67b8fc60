import type { EidLevel } from '@helsesim/shared/people/people-model';
import type { Access, Citizen } from '@helsesim/shared/representation/representation-contract';
import type { AccessRefusal } from '@helsesim/shared/representation/representation-model';
import { areaFor, type ServiceCode, serviceOf } from '@helsesim/shared/representation/service-catalogue';
import type { Say } from '../platform/words.ts';
import { accessTo, firstNameOf } from '../representation/citizen-loaders.ts';
import type { nb } from './words.nb.ts';

/** Whom the words are for, and what they may do elsewhere about a door that is shut. */
export type Who = {
  citizen: Pick<Citizen, 'id' | 'name' | 'age' | 'basis'>;
  services: readonly Access[];
  selfId: string;
  worldId?: string | undefined;
  eid?: EidLevel | undefined;
};
export type Door = { service: ServiceCode; action?: 'read' | 'write'; reason: AccessRefusal };
/** Why, in a sentence or two, and the page where they can open it themselves, if there is one. */
export type Why = { text: string; opener?: { text: string; href: string } };

type AccessSay = Say<typeof nb>;

/** Why a door is shut and what would open it: said to the person about themselves, or about the one they act for. */
export function whyShut(say: AccessSay, who: Who, { service, action = 'read', reason }: Door): Why {
  const { citizen, services } = who;
  const side = sideOf(citizen);
  const place = {
    name: firstNameOf(citizen),
    level: say(`level.${serviceOf(service).consent}`),
    area: say(`area.${areaFor(service, action)}`),
  };
  const plain = say(`shut.${reason}.${citizen.basis === 'self' ? 'self' : 'other'}`, place);
  const childSettings = accessTo(services, 'child-settings');
  const childPage = `/citizens/${citizen.id}/child-settings`;
  const ownConsent = `/citizens/${who.selfId}/privacy`;

  switch (reason) {
    case 'consent-too-low': {
      const call = service === 'appointments' ? ` ${say('or-call')}` : '';
      if (side === 'youth') {
        const look = childSettings.read && { opener: { text: say('open.look-at-child-settings'), href: childPage } };
        return { text: say('consent-too-low.youth', place) + call, ...look };
      }
      if (side === 'parent' && childSettings.write) {
        const opener = { text: say('open.child-settings', place), href: childPage };
        return { text: say('consent-too-low.parent', place) + call, opener };
      }
      if (side === 'self') return { text: plain + call, opener: { text: say('open.own-consent'), href: ownConsent } };
      return { text: plain + call };
    }
    case 'own-consent-missing':
      return { text: plain, opener: { text: say('open.first-consent'), href: ownConsent } };
    case 'eid-too-low':
      return { text: plain, ...higherEid(say, who) };
    case 'youth-consent-missing': {
      // YOU-04: a parent's consent is asked for first, but will not be enough.
      const eidToo = side === 'youth' && who.eid === 'substantial';
      return { text: eidToo ? `${plain} ${say('and-eid')}` : plain };
    }
    case 'not-open-to-youth':
      return { text: side === 'youth' ? say(`not-open-to-youth.${parentsReach(service)}`) : plain };
    case 'not-for-parents-from-twelve':
      return { text: action === 'write' ? say('not-for-parents-from-twelve.write', place) : plain };
    case 'guardianship-opens-nothing':
      return { text: plain, opener: applyFor(say, who.selfId) };
    case 'not-covered-by-fullmakt':
      return { text: serviceOf(service).fullmakt ? plain : say('not-covered-by-fullmakt.never', place) };
    case 'citizen-only':
      return citizenOnly(say, who, service, plain);
    default:
      return { text: plain };
  }
}

/** FUL-14: what only the citizen may do, with what a parent may do instead. */
function citizenOnly(say: AccessSay, { citizen, services }: Who, service: ServiceCode, plain: string): Why {
  if (sideOf(citizen) !== 'parent') return { text: plain };
  const place = { name: firstNameOf(citizen) };
  if (service === 'fullmakter') return { text: say('citizen-only.fullmakter', place) };
  if (service === 'school-nurse') return { text: say('citizen-only.school-nurse', place) };
  if (service !== 'privacy-settings' || !accessTo(services, 'child-settings').write) return { text: plain };
  const opener = { text: say('open.child-settings', place), href: `/citizens/${citizen.id}/child-settings` };
  return { text: say('citizen-only.privacy-settings', place), opener };
}

/** Why one may look, and not change anything. Undefined: nobody changes anything there. */
export function whyOnlyLook(say: AccessSay, who: Who, { service, writeReason }: Access): Why | undefined {
  if (nobodyWrites(service) || !writeReason) return undefined;
  const side = sideOf(who.citizen);
  const place = { name: firstNameOf(who.citizen), area: say(`area.${areaFor(service, 'write')}`) };
  if (service === 'child-settings') return { text: say('only-look.child-settings') };
  if (service === 'appointments') {
    const reader = side === 'self' || side === 'youth' ? side : 'other';
    return { text: say(`only-look.appointments.${reader}`, place) };
  }
  if (writeReason === 'not-open-to-youth') return { text: say('only-look.youth') };
  if (writeReason === 'not-covered-by-fullmakt') return { text: say('only-look.area', place) };
  return whyShut(say, who, { service, action: 'write', reason: writeReason });
}

/** Why there is nothing to see of a citizen at all, and what the person can do. The citizen is not told of by name. */
export function whyNobody(say: AccessSay, who: Omit<Who, 'citizen' | 'services'>, reason: AccessRefusal): Why {
  switch (reason) {
    case 'own-consent-missing': {
      const opener = { text: say('open.first-consent'), href: `/citizens/${who.selfId}/privacy` };
      return { text: say('nobody.own-consent-missing'), opener };
    }
    case 'guardianship-opens-nothing':
      return { text: say('nobody.guardianship-opens-nothing'), opener: applyFor(say, who.selfId) };
    case 'eid-too-low':
      return { text: say('nobody.eid-too-low'), ...higherEid(say, who) };
    case 'citizen-of-age':
    case 'inactive':
    case 'consent-too-low':
    case 'not-available-to-parents':
    case 'not-open-to-foster-parents':
      return { text: say(`nobody.${reason}`) };
    default:
      return { text: say('nobody.no-access') };
  }
}

/** What is only there to be read, by anyone. */
const nobodyWrites = (service: ServiceCode): boolean => {
  const { self, parentUnder12, fullmakt } = serviceOf(service);
  return ![self, parentUnder12, fullmakt].includes('write');
};

type Side = 'self' | 'youth' | 'parent' | 'fullmektig';
const sideOf = ({ basis, age }: Who['citizen']): Side =>
  basis === 'self' ? (age < 16 ? 'youth' : 'self') : basis === 'FO' ? 'parent' : 'fullmektig';

/** PAR-10 to PAR-17: what a parent of someone of 13 to 15 still has. */
export function parentsReach(service: ServiceCode): 'parent-uses' | 'parent-looks' | 'parent-has-nothing' | 'only-you' {
  const { parentFrom12, citizenOnly } = serviceOf(service);
  if (citizenOnly) return 'only-you';
  if (parentFrom12 === null) return 'parent-has-nothing';
  return parentFrom12 === 'write' ? 'parent-uses' : 'parent-looks';
}

const applyFor = (say: AccessSay, selfId: string) => ({
  text: say('open.apply'),
  href: `/citizens/${selfId}/fullmakter/apply`,
});

const higherEid = (say: AccessSay, { worldId, selfId }: Pick<Who, 'worldId' | 'selfId'>) =>
  worldId && { opener: { text: say('open.log-in'), href: `/login/${worldId}/${selfId}` } };
