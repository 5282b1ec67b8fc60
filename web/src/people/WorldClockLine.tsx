import { osloDay } from '@helsesim/shared/oslo';
import type { World } from '@helsesim/shared/worlds/worlds-contract';
import { clockFace, dateOf } from '../platform/dates.ts';
import { useLanguage } from '../platform/language.ts';
import { useWords } from '../platform/use-words.ts';
import { peopleWords } from './people-words.ts';

/** What time it was in the world when the page was asked for: nobody need be logged in there. */
export function WorldClockLine({ world: { name, now } }: { world: Pick<World, 'name' | 'now'> }) {
  const say = useWords(peopleWords);
  const language = useLanguage();
  return (
    <p className="tool-clock">
      {name} · {say('clock')}:{' '}
      <time dateTime={now.toString()}>{`${dateOf(osloDay(now), language)} ${clockFace(now, language)}`}</time>
    </p>
  );
}
