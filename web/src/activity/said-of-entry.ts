import type { ActivityEntry } from '@helsesim/shared/activity/activity-contract';
import { useWords } from '../platform/use-words.ts';
import { activityWords } from './activity-words.ts';

/** An entry as people would tell it: what was done or refused, and who did it on what grounds. */
export function useSaidOfEntry() {
  const say = useWords(activityWords);
  return {
    what: ({ service, operation, action, refused }: ActivityEntry): string => {
      if (service === 'login') {
        if (refused) return say('not-logged-in');
        return say(operation === 'log-out' ? 'logged-out' : 'logged-in');
      }
      const thing = say(`thing.${service}`);
      if (action === 'write') return say(refused ? 'not-changed' : 'changed', { thing });
      return say(refused ? 'not-shown' : 'looked-at', { thing });
    },
    who: ({ by, basis }: ActivityEntry): string =>
      say(`as.${basis ?? 'none'}`, { who: by.self ? say('you') : (by.name ?? say('unnamed')) }),
  };
}
