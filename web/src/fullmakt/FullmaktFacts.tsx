import Duolist, { DuolistGroup } from '@helsenorge/designsystem-react/components/Duolist';
import type { FullmaktView } from '@helsesim/shared/fullmakt/fullmakt-model';
import { osloDay } from '@helsesim/shared/oslo';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { fullmaktWords } from './fullmakt-words.ts';
import { opensWords } from './opens/opens-words.ts';
import { useSaidOfPeriod } from './use-said-of-period.ts';

/** All there is to know of it. */
export function FullmaktFacts({ fullmakt }: { fullmakt: FullmaktView }) {
  const say = useWords(fullmaktWords);
  const sayOpens = useWords(opensWords);
  const saidOfPeriod = useSaidOfPeriod();
  const dates = useDates();
  const { role, other, areas, channel, givenAt, kind, state } = fullmakt;
  return (
    <Duolist variant="line" useCollapsedFromAndBelowBreakpoint="sm">
      <DuolistGroup
        term={say(kind === 'assigned' ? 'on-behalf-assigned' : 'on-behalf-of')}
        description={role === 'giver' ? say('you-whom') : other.name}
      />
      <DuolistGroup term={say('who-acts')} description={role === 'giver' ? other.name : say('you-who')} />
      <DuolistGroup
        term={say('areas')}
        description={
          <ul className="plain-list">
            {areas.map((area) => (
              <li key={area}>{sayOpens(`area.${area}`)}</li>
            ))}
          </ul>
        }
      />
      <DuolistGroup term={say(`period.${state}`)} description={saidOfPeriod(fullmakt)} />
      <DuolistGroup
        term={say(kind === 'assigned' ? 'how-assigned' : 'how-given')}
        description={say(`channel.${channel}`, { when: dates.dateWithYear(osloDay(givenAt)) })}
      />
    </Duolist>
  );
}
