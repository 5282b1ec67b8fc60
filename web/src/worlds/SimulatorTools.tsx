import { useFetcher, useLocation } from 'react-router';
import { CopyLine } from '../platform/CopyLine.tsx';
import { useWords } from '../platform/use-words.ts';
import { type KnownWorld, useDates, useRoot } from '../platform/world.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { ClockTools } from './ClockTools.tsx';
import { SnapshotTools } from './SnapshotTools.tsx';
import type { DeedOutcome, doDeed } from './simulator-action.ts';
import { ToolInput } from './ToolInput.tsx';
import { worldsWords } from './worlds-words.ts';
import './simulator-tools.scss';

/** The tester's tools. They look like tools, and say what they did. */
export function SimulatorTools({ world }: { world: KnownWorld }) {
  const say = useWords(worldsWords);
  const deeds = useFetcher<typeof doDeed>({ key: 'simulator' });
  const { pathname, search } = useLocation();
  const session = useRoot()?.session;
  const outcome = deeds.data;
  const busy = deeds.state !== 'idle';
  const wrong = outcome?.deed === 'wrong' ? outcome.field : undefined;
  return (
    <section className="tools" aria-label={say('tools-of', { name: world.name })}>
      <p className="tools__said" role="status">
        {busy ? say('working') : <Said outcome={outcome} />}
      </p>
      {!busy && outcome?.deed === 'failed' && <FailurePanel failure={outcome.failure} />}
      <div className="tools__columns">
        <ClockTools world={world} Form={deeds.Form} wrong={wrong} />
        <SnapshotTools world={world} Form={deeds.Form} wrong={wrong === 'snapshot'} />
        <div className="tools__group">
          <h2>{say('fork-title')}</h2>
          <deeds.Form method="post" action="/simulator" className="tools__row">
            <ToolInput name="name" label={say('fork-name')} help={say('fork-help')} maxLength={60} />
            <button className="tool-button" type="submit" name="deed" value="fork">
              {say('fork-go')}
            </button>
          </deeds.Form>
          {outcome?.deed === 'fork' && session && (
            <deeds.Form method="post" action="/simulator">
              <input type="hidden" name="world" value={outcome.world.id} />
              <input type="hidden" name="page" value={pathname + search} />
              <button className="tool-button tool-button--main" type="submit" name="deed" value="enter">
                {say('fork-enter', { world: outcome.world.name, name: session.person.name })}
              </button>
            </deeds.Form>
          )}
          <a href="/login">{say('change-world')}</a>
          <h2>{say('people')}</h2>
          <a href={`/simulator/${world.id}/people`}>{say('people-of-world')}</a>
          <a href={`/simulator/${world.id}/outbox`}>{say('outbox-of-world')}</a>
          <a href={`/simulator/${world.id}/forms`}>{say('forms-of-world')}</a>
          {session && (
            <a href={`/simulator/${world.id}/people/${session.person.id}`}>
              {say('facts-of', { name: session.person.name })}
            </a>
          )}
          <h2>{say('about-title')}</h2>
          <CopyLine name={say('world-id')} value={world.id} />
          <CopyLine name={say('seed')} value={world.seed} />
          {outcome?.deed === 'fingerprint' ? (
            <>
              <CopyLine name={say('fingerprint')} value={outcome.sha256} />
              <p>{say('fingerprint-rows', { rows: outcome.rows })}</p>
            </>
          ) : (
            <deeds.Form method="post" action="/simulator">
              <button className="tool-button" type="submit" name="deed" value="fingerprint">
                {say('fingerprint-go')}
              </button>
            </deeds.Form>
          )}
        </div>
      </div>
    </section>
  );
}

function Said({ outcome }: { outcome: DeedOutcome | undefined }) {
  const say = useWords(worldsWords);
  const dates = useDates();
  switch (outcome?.deed) {
    case 'advance':
    case 'set':
      return say('done-clock', { time: dates.dayAndHour(outcome.world.now) });
    case 'freeze':
      return say('done-freeze', { time: dates.dayAndHour(outcome.world.now) });
    case 'run':
      return outcome.world.clock.mode === 'running' && say('done-run', { speed: outcome.world.clock.speed });
    case 'save':
      return say('done-save', { name: outcome.name });
    case 'restore':
      return say('done-restore', { name: outcome.name });
    case 'fork':
      return say('done-fork', { name: outcome.world.name });
    default:
      return null;
  }
}
