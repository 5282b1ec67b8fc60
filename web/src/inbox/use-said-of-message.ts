import type { MessageContent } from '@helsesim/shared/inbox/inbox-model';
import { opensWords } from '../fullmakt/opens/opens-words.ts';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { accessTo, firstNameOf, useCitizenIfAny } from '../representation/citizen-loaders.ts';
import { inboxWords } from './inbox-words.ts';

/** Where a message may lead: pages under the citizen's own address. */
export type WayOn = 'fullmakter' | 'give' | 'activity' | 'privacy' | 'access' | 'apply';
export type Said = { title: string; text: readonly string[]; ways: readonly WayOn[] };

const firstName = (name: string) => firstNameOf({ name });

type AboutFullmakt = Extract<MessageContent, { kind: string }>;

/** What a message is about, in words: the facts are the same in every language. */
export function useSaidOfMessage(): (content: MessageContent) => Said {
  const say = useWords(inboxWords);
  const dates = useDates();
  const saidOfFullmakt = useSaidOfFullmakt();
  const about = useCitizenIfAny();
  /** For a child parents consent, and for another nobody does. */
  const maySettle = about?.citizen.basis === 'self' && accessTo(about.services, 'privacy-settings').write;
  return (content) => {
    switch (content.about) {
      case 'fullmakt-given':
      case 'fullmakt-changed':
      case 'fullmakt-ended':
      case 'fullmakt-expires':
      case 'fullmakt-expired':
        return saidOfFullmakt(content);
      case 'application-received': {
        const { name, renewal } = content;
        return {
          title: say('received-title', { name }),
          text: [say(renewal ? 'received-renewal' : 'received-text', { name }), say('received-next')],
          ways: ['fullmakter'],
        };
      }
      case 'application-refused': {
        const { name, because } = content;
        return {
          title: say('refused-title'),
          text: [say('refused-text', { name }), say(`because.${because}`, { name })],
          ways: ['apply', 'fullmakter'],
        };
      }
      case 'child-turns-sixteen': {
        const { child, on } = content;
        return {
          title: say('child-16-title', { child, on: dates.date(on) }),
          text: [
            say('child-16-text', { child: firstName(child) }),
            say('child-16-fullmakt', { child: firstName(child) }),
          ],
          ways: [],
        };
      }
      case 'turned-sixteen':
        return {
          title: say('turned-16-title'),
          text: [say('turned-16-text'), say('turned-16-settings'), say('turned-16-log'), say('turned-16-fullmakt')],
          ways: ['privacy', 'activity', 'give'],
        };
      case 'youth-access-opened':
      case 'youth-access-closed': {
        const { role, child, by } = content;
        const what = content.about === 'youth-access-opened' ? 'opened' : 'closed';
        return {
          title: say(`${what}-title.${role}`, { child }),
          text: [
            say(`${what}-text.${role}`, { child: firstName(child), by }),
            say(`${what}-more.${role}`, { child: firstName(child) }),
          ],
          ways: role === 'youth' ? ['access'] : [],
        };
      }
      case 'child-consent-changed': {
        const { role, child, by, level } = content;
        const saidOfLevel = () =>
          level === 'none'
            ? say(`consent-none.${role}`, { child: firstName(child), by })
            : say(`consent-text.${role}`, { child: firstName(child), by, level: say(`level.${level}`) });
        return {
          title: say(`consent-title.${role}`, { child }),
          text: [saidOfLevel()],
          ways: role === 'youth' ? ['access'] : [],
        };
      }
      case 'sent-by-post': {
        const { office } = content;
        return {
          title: say('post-title', { office }),
          text: [say('post-text', { office }), ...(maySettle ? [say('post-more')] : [])],
          ways: maySettle ? ['privacy'] : [],
        };
      }
    }
  };
}

function useSaidOfFullmakt() {
  const say = useWords(inboxWords);
  const sayOpens = useWords(opensWords);
  const dates = useDates();
  return (content: AboutFullmakt): Said => {
    const { role, kind, other, areas } = content;
    const party = kind === 'assigned' ? (`assigned-${role}` as const) : role;
    const first = firstName(other);
    const from = dates.dateWithYear(content.from);
    const to = content.to ? dates.dateWithYear(content.to) : '';
    const scope = [
      say('begins', { from }),
      to ? say('until-day', { to }) : say('until-ended'),
      say('about-areas', { areas: areas.map((area) => sayOpens(`area.${area}`)).join(', ') }),
    ].join(' ');
    const ways: WayOn[] = role === 'giver' ? ['fullmakter', 'activity'] : ['fullmakter'];
    switch (content.about) {
      case 'fullmakt-given':
        return { title: say(`given.${party}`, { other }), text: [scope, say(`how.${role}`, { other: first })], ways };
      case 'fullmakt-changed':
        return { title: say(`changed.${party}`, { other }), text: [scope, say(`how.${role}`, { other: first })], ways };
      case 'fullmakt-ended':
        return {
          title: say(`ended.${party}`, { other }),
          text: [`${saidOfEnding(content.ending)} ${say(`no-longer.${role}`, { other: first })}`],
          ways,
        };
      case 'fullmakt-expires':
        return {
          title: say(`expires.${party}`, { other }),
          text: [saidOfLastDay(content.days), say(`go-on.${party}`, { other: first })],
          ways: ['fullmakter'],
        };
      case 'fullmakt-expired':
        return {
          title: say(`expired.${party}`, { other }),
          text: [`${say('last-day-was', { to })} ${say(`no-longer.${role}`, { other: first })}`],
          ways,
        };
    }

    function saidOfEnding(ending: Extract<AboutFullmakt, { ending: string }>['ending']) {
      if (ending === role) return say('ending.mine');
      if (ending === 'giver' || ending === 'receiver') return say('ending.other', { other: first });
      return say(`ending.${ending}`);
    }

    function saidOfLastDay(days: number) {
      if (days === 0) return say('last-day-today', { to });
      return days === 1 ? say('last-day-one', { to }) : say('last-day-days', { to, days });
    }
  };
}
