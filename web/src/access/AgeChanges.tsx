import List from '@helsenorge/designsystem-react/components/List';
import type { AgeTimeline } from '@helsesim/shared/representation/representation-contract';
import type { ReactNode } from 'react';
import { useWords } from '../platform/use-words.ts';
import { useServiceName } from '../representation/use-name-of-door.ts';
import { accessWords } from './access-words.ts';
import { type Change, changesOf } from './age-bands.ts';

/** Why something shuts, in the words of whoever reads. */
export type ExplainChange = (change: Change) => ReactNode;

/** The breaks of the time-line in words. */
export function AgeChanges({
  services,
  age: today,
  explain,
}: Pick<AgeTimeline, 'services' | 'age'> & { explain: ExplainChange }) {
  const say = useWords(accessWords);
  const nameOf = useServiceName();
  const byAge = Map.groupBy(changesOf(services), ({ age }) => age);
  return (
    <div className="age-changes">
      <h3>{say('changes-title')}</h3>
      {byAge.size === 0 && <p>{say('changes-none')}</p>}
      <dl>
        {[...byAge].map(([age, changes]) => (
          <div key={age}>
            <dt>{say(age <= today ? 'at-age-past' : 'at-age', { age })}</dt>
            <dd>{changes[0]?.all ? <p>{whole(changes[0])}</p> : <List variant="bullet">{changes.map(one)}</List>}</dd>
          </div>
        ))}
      </dl>
    </div>
  );

  function whole(change: Change) {
    return (
      <>
        {say('all-shut')} {explain(change)}
      </>
    );
  }

  function one(change: Change) {
    const { becomes, services: changed, reason } = change;
    return (
      <List.Item key={`${becomes} ${reason}`}>
        <strong>{say(`becomes.${becomes}`)}:</strong> {changed.map((service) => nameOf(service)).join(', ')}.{' '}
        {becomes === 'shut' && explain(change)}
      </List.Item>
    );
  }
}
