import type { ActivityEntry } from '@helsesim/shared/activity/activity-contract';
import { useWords } from '../platform/use-words.ts';
import { activityWords } from './activity-words.ts';

/** What people do on purpose is said by name; what else is written, as a change of the service. */
const deeds = [
  'give-fullmakt',
  'change-fullmakt',
  'end-fullmakt',
  'apply-for-assigned',
  'request-booking',
  'hold-time',
  'book-appointment',
  'cancel-appointment',
  'change-consent',
  'become-inactive',
  'change-child-settings',
  'find-access',
] as const;

/** An entry as people would tell it: what was done or refused, and who did it on what grounds. */
export function useSaidOfEntry() {
  const say = useWords(activityWords);
  return {
    what: ({ service, operation, action, refused }: ActivityEntry): string => {
      if (service === 'login') {
        if (refused) return say('not-logged-in');
        return say(operation === 'log-out' ? 'logged-out' : 'logged-in');
      }
      const deed = deeds.find((name) => name === operation);
      if (deed && !refused) return say(`did.${deed}`);
      const thing = say(`thing.${service}`);
      if (action === 'write') return say(refused ? 'not-changed' : 'changed', { thing });
      return say(refused ? 'not-shown' : 'looked-at', { thing });
    },
    who: ({ by, basis }: ActivityEntry): string =>
      say(`as.${basis ?? 'none'}`, { who: by.self ? say('you') : (by.name ?? say('unnamed')) }),
  };
}
