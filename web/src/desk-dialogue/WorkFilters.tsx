import { Link } from 'react-router';
import { useWords } from '../platform/use-words.ts';
import { deskDialogueWords } from './desk-dialogue-words.ts';
import type { DeskWork } from './message-routes.ts';
import { FEW, type WorkAsked, workAddress } from './work-address.ts';

type Choice = { text: string; changed: Partial<WorkAsked>; chosen: boolean };

/** What the list shows: what waits, what is answered, what is closed; everyone's or one's own; by zone. */
export function WorkFilters({ asked, work: { zones } }: Pick<DeskWork, 'asked' | 'work'>) {
  const say = useWords(deskDialogueWords);
  const shows: Choice[] = (['waiting', 'answered', 'closed'] as const).map((show) => ({
    text: say(`show.${show}`),
    changed: { show },
    chosen: asked.show === show,
  }));
  const whose: Choice[] = (['false', 'true'] as const).map((mine) => ({
    text: say(mine === 'true' ? 'whose-mine' : 'whose-all'),
    changed: { mine },
    chosen: asked.mine === mine,
  }));
  const byZone: Choice[] = [undefined, ...zones].map((zone) => ({
    text: zone ?? say('zone-all'),
    changed: { zone },
    chosen: asked.zone === zone,
  }));
  return (
    <div className="filters">
      <Choices name={say('show-label')} asked={asked} choices={shows} />
      <Choices name={say('whose')} asked={asked} choices={whose} />
      {zones.length > 0 && <Choices name={say('zone')} asked={asked} choices={byZone} />}
    </div>
  );
}

function Choices({ name, asked, choices }: { name: string; asked: WorkAsked; choices: readonly Choice[] }) {
  return (
    <nav aria-label={name} className="filters__group">
      <ul>
        {choices.map(({ text, changed, chosen }) => (
          <li key={text}>
            <Link
              to={workAddress(asked, { ...changed, limit: FEW })}
              preventScrollReset
              className="filters__choice"
              aria-current={chosen ? 'true' : undefined}
            >
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
