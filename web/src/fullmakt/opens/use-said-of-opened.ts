import type { Opened } from '@helsesim/shared/fullmakt/opened-by-fullmakt';
import { type ServiceCode, serviceOf } from '@helsesim/shared/representation/service-catalogue';
import { useWords } from '../../platform/use-words.ts';
import { opensWords } from './opens-words.ts';
import type { nb } from './words.nb.ts';

type DeedKey = Extract<keyof typeof nb, `do.${string}`>;
const isDeed = (key: string): key is DeedKey => Object.hasOwn(opensWords.nb, key);
const deedOf = (service: ServiceCode): DeedKey | undefined => {
  const key = `do.${service}`;
  return isDeed(key) ? key : undefined;
};

/** «se skjemaer, fylle ut og sende dem»: what the receiver sees, and does, in one service. */
export function useSaidOfOpened() {
  const say = useWords(opensWords);
  return ({ service, write }: Opened): string => {
    const see = say(`see.${service}`);
    const deed = deedOf(service);
    if (!deed) return see;
    if (write) return say('see-and-do', { see, do: say(deed) });
    // Only where changing belongs to another area than looking is there something to miss.
    return serviceOf(service).areaToWrite ? say('and-not-do', { see, do: say(deed) }) : see;
  };
}

/** What nobody does for another: said as the deed, or as the sight where there is none. */
export function useSaidOfNever() {
  const say = useWords(opensWords);
  return (service: ServiceCode): string => {
    const deed = deedOf(service);
    return deed ? say(deed) : say(`see.${service}`);
  };
}
