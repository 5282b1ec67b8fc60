import Tag from '@helsenorge/designsystem-react/components/Tag';
import type { Visit } from '@helsesim/shared/home-care/home-care-model';
import { useWords } from '../platform/use-words.ts';
import { homeCareWords } from './home-care-words.ts';
import { useSaidOfVisit } from './use-said-of-visit.ts';

const colors = { planned: 'blueberry', completed: 'plum', missed: 'cherry', cancelled: 'neutral' } as const;

/** Where the visit stands, in words: the colour only repeats them. */
export function VisitState({ visit }: { visit: Visit }) {
  const say = useWords(homeCareWords);
  const said = useSaidOfVisit();
  return (
    <span className="visit__tags">
      <Tag color={colors[visit.state]}>{said.state(visit)}</Tag>
      {visit.movedFrom && visit.state === 'planned' && <Tag color="banana">{say('moved')}</Tag>}
    </span>
  );
}

/** When, what, who and how it stands: a line of a calendar. */
export function VisitLine({ visit }: { visit: Visit }) {
  const said = useSaidOfVisit();
  const [who, more] = [said.who(visit), said.more(visit)];
  return (
    <span className="visit">
      <span className="visit__head">
        <strong>{said.window(visit)}</strong> {said.kind(visit)}
      </span>
      {who && <span>{who}</span>}
      {more && <span>{more}</span>}
      {!said.isAsPlanned(visit) && <VisitState visit={visit} />}
    </span>
  );
}
