import Expander from '@helsenorge/designsystem-react/components/Expander';
import { ConsentLevel } from '@helsesim/shared/people/people-model';
import type { ConsentRecord } from '@helsesim/shared/privacy/privacy-contract';
import { withCapital } from '../platform/dates.ts';
import { Heading } from '../platform/Heading.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { privacyWords } from './privacy-words.ts';

const SHOWN = 5;

/** Who decided what about the consent, and when, the latest first. */
export function DecisionHistory({ records }: { records: readonly ConsentRecord[] }) {
  const say = useWords(privacyWords);
  const latestFirst = records.toSorted((a, b) => Temporal.Instant.compare(b.at, a.at));
  const older = latestFirst.slice(SHOWN);
  return (
    <section aria-labelledby="history">
      <Heading id="history">{say('history')}</Heading>
      {records.length === 0 && <p>{say('history-none')}</p>}
      <Decisions records={latestFirst.slice(0, SHOWN)} />
      {older.length > 0 && (
        <Expander title={say('history-older', { count: older.length })}>
          <Decisions records={older} />
        </Expander>
      )}
    </section>
  );
}

function Decisions({ records }: { records: readonly ConsentRecord[] }) {
  const whatOf = useDecision();
  const whoAndWhenOf = useWhoAndWhen();
  if (records.length === 0) return null;
  return (
    <ul className="consent-history">
      {records.map((record) => (
        <li key={`${record.at} ${record.what} ${record.after}`}>
          <strong>{whatOf(record)}</strong>
          <br />
          {whoAndWhenOf(record)}
        </li>
      ))}
    </ul>
  );
}

function useDecision() {
  const say = useWords(privacyWords);
  return ({ what, before, after }: ConsentRecord): string => {
    if (what === 'inactive') return say(after === 'true' ? 'decided.inactive-on' : 'decided.inactive-off');
    if (what === 'youth-access') return say(after === 'true' ? 'decided.youth-on' : 'decided.youth-off');
    const [from, to] = [ConsentLevel.parse(before), ConsentLevel.parse(after)];
    if (to === 'none') return say('decided.withdrawn');
    if (from === 'none') return say('decided.given', { after: say(`level.${to}`) });
    return say('decided.changed', { before: say(`level.${from}`), after: say(`level.${to}`) });
  };
}

function useWhoAndWhen() {
  const say = useWords(privacyWords);
  const dates = useDates();
  return ({ at, by, channel }: ConsentRecord): string => {
    const when = withCapital(dates.near(at));
    const who = by.self
      ? say('decided-at.you', { when })
      : by.name
        ? say('decided-at.other', { when, name: by.name })
        : when;
    return channel === 'digital' ? who : `${who}, ${say(`channel.${channel}`)}`;
  };
}
