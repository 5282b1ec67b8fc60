import LinkList from '@helsenorge/designsystem-react/components/LinkList';
import Tag from '@helsenorge/designsystem-react/components/Tag';
import type { FullmaktView } from '@helsesim/shared/fullmakt/fullmakt-model';
import { lastDayOf } from '@helsesim/shared/representation/fullmakt-period';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { fullmaktWords } from './fullmakt-words.ts';
import { opensWords } from './opens/opens-words.ts';
import { useSaidOfEnd } from './use-said-of-end.ts';
import { useSaidOfPeriod } from './use-said-of-period.ts';

/** So near its end that it is worth saying. FUL-06: the first notice comes then. */
const SOON = { days: 30 };

/** Each by the other party's name. What is over says in which direction it went, and how it ended. */
export function FullmaktList({ fullmakter }: { fullmakter: readonly FullmaktView[] }) {
  const say = useWords(fullmaktWords);
  const sayOpens = useWords(opensWords);
  const saidOfPeriod = useSaidOfPeriod();
  const saidOfEnd = useSaidOfEnd();
  const { citizen } = useCitizen();
  return (
    <LinkList chevron>
      {fullmakter.map((fullmakt) => (
        <LinkList.Link key={fullmakt.id} href={`/citizens/${citizen.id}/fullmakter/${fullmakt.id}`}>
          <span className="fullmakt-line">
            <strong>{nameIn(fullmakt)}</strong>
            <span>
              {fullmakt.kind === 'assigned'
                ? say('tag-assigned')
                : fullmakt.areas.map((area) => sayOpens(`area.${area}`)).join(' · ')}
            </span>
            <span>{stands(fullmakt) ? saidOfPeriod(fullmakt) : saidOfEnd(fullmakt)}</span>
            <StateTag fullmakt={fullmakt} />
          </span>
        </LinkList.Link>
      ))}
    </LinkList>
  );

  function nameIn(fullmakt: FullmaktView) {
    const { role, other } = fullmakt;
    const { name } = other;
    if (stands(fullmakt)) return name;
    return say(role === 'giver' ? 'history-to' : 'history-from', { name });
  }
}

const stands = ({ state }: FullmaktView) => state === 'active' || state === 'coming';

/** What is not as one would think: not begun, about to end, or over. */
function StateTag({ fullmakt }: { fullmakt: FullmaktView }) {
  const say = useWords(fullmaktWords);
  const dates = useDates();
  const { state, from, mayRenew } = fullmakt;
  const last = lastDayOf(fullmakt);
  const soon = last && dates.today && Temporal.PlainDate.compare(last, dates.today.add(SOON)) <= 0;
  const tag = () => {
    if (state === 'coming') return <Tag color="blueberry">{say('tag-coming', { when: dates.dateWithYear(from) })}</Tag>;
    if (state === 'ended') return <Tag color="neutral">{say('tag-ended')}</Tag>;
    if (state === 'expired') return <Tag color="neutral">{say('tag-expired')}</Tag>;
    if (mayRenew) return <Tag color="banana">{say('tag-renew')}</Tag>;
    return soon && <Tag color="banana">{say('tag-last-day', { when: dates.dateWithYear(last) })}</Tag>;
  };
  const shown = tag();
  return shown ? <span>{shown}</span> : null;
}
