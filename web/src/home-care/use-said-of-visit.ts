import type { Visit } from '@helsesim/shared/home-care/home-care-model';
import { timingOf } from '@helsesim/shared/home-care/home-care-rules';
import { useWords } from '../platform/use-words.ts';
import { useDates, useNow } from '../platform/world.ts';
import { firstNameOf, useCitizenIfAny } from '../representation/citizen-loaders.ts';
import { homeCareWords } from './home-care-words.ts';

type Window = Pick<Visit, 'day' | 'startsAt' | 'endsAt'>;

/** A visit in words. */
export function useSaidOfVisit() {
  const say = useWords(homeCareWords);
  const dates = useDates();
  const now = useNow();
  const citizen = useCitizenIfAny()?.citizen;
  const dayOf = (day: Temporal.PlainDate) => dates.nearDay(day) ?? dates.day(day);
  const window = ({ startsAt, endsAt }: Window) =>
    say('window', { from: dates.face(startsAt), to: dates.face(endsAt) });
  const stands = (visit: Visit) => {
    if (visit.state === 'cancelled' && visit.cancelCode === 'AAT') return 'called-off';
    if (visit.state !== 'planned') return visit.state;
    const timing = now && timingOf(visit, now);
    return timing === 'now' || timing === 'late' ? timing : 'planned';
  };
  /** By whom, as whoever reads it would say. */
  const cancelledBy = (code: NonNullable<Visit['cancelCode']>) => {
    if (code === 'AAT' || !citizen) return say(`cancelled.${code}`);
    return citizen.basis === 'self'
      ? say(`cancelled-self.${code}`)
      : say(`cancelled-other.${code}`, { name: firstNameOf(citizen) });
  };
  return {
    day: dayOf,
    window,
    /** «i morgen kl. 08.00–09.30» */
    when: (visit: Window) => `${dayOf(visit.day)} ${window(visit)}`,
    kind: ({ kind }: Visit) => say(`kind.${kind}`),
    state: (visit: Visit) => say(`state.${stands(visit)}`),
    /** Needs no tag: who comes says it. */
    isAsPlanned: (visit: Visit) => stands(visit) === 'planned' && visit.movedFrom === null,
    /** DIG-08 */
    who: ({ state, staff, staffHidden }: Visit) => {
      if (state === 'cancelled' || state === 'missed') return undefined;
      if (staffHidden) return say('comes-hidden');
      if (!staff) return state === 'planned' ? say('comes-open') : undefined;
      return say(state === 'completed' ? 'came-named' : 'comes-named', { name: staff });
    },
    /** What there is to say besides: why not, or that it was moved. */
    more: ({ state, missedReason, cancelCode, movedFrom }: Visit) => {
      if (state === 'missed' && missedReason) return say(`missed.${missedReason}`);
      if (state === 'cancelled' && cancelCode) return cancelledBy(cancelCode);
      return movedFrom ? say('moved-from', { when: `${dayOf(movedFrom.day)} ${window(movedFrom)}` }) : undefined;
    },
  };
}
