import type { TraceStep } from '@helsesim/shared/representation/representation-model';
import { useWords } from '../platform/use-words.ts';
import { accessWords } from './access-words.ts';
import './rule-trace.scss';

/** The rules that had a say, in the order they were asked: what each looked at, what it said, and where it is written. */
function RuleTrace({ trace }: { trace: readonly TraceStep[] }) {
  const say = useWords(accessWords);
  return (
    <ol className="trace">
      {trace.map(({ rule, outcome, facts, source, assumption }, place) => (
        <li key={place} className={`trace__step trace__step--${outcome}`}>
          <code className="trace__rule">{rule}</code>
          <strong className="trace__outcome">{say(`outcome.${outcome}`)}</strong>
          <code className="trace__facts">
            {Object.entries(facts)
              .map(([name, value]) => `${name}: ${value}`)
              .join(' · ')}
          </code>
          <span className="trace__source">
            {say('source')}: {source}
            {assumption && (
              <>
                {' '}
                <mark className="trace__assumption">{say('assumption')}</mark> <code>{assumption}</code>
              </>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

type Traces = { trace: readonly TraceStep[]; writeTrace: readonly TraceStep[] };

/** For looking, and for changing where the rules were asked something else then. */
export function RuleTraces({ trace, writeTrace }: Traces) {
  const say = useWords(accessWords);
  const same = JSON.stringify(trace) === JSON.stringify(writeTrace);
  return (
    <div className="traces">
      <p className="traces__for">{say(same ? 'rules-both' : 'rules-read')}</p>
      <RuleTrace trace={trace} />
      {!same && (
        <>
          <p className="traces__for">{say('rules-write')}</p>
          <RuleTrace trace={writeTrace} />
        </>
      )}
    </div>
  );
}
