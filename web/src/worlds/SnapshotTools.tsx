import { useState } from 'react';
import type { FetcherWithComponents } from 'react-router';
import { useWords } from '../platform/use-words.ts';
import { type KnownWorld, useDates } from '../platform/world.ts';
import { ToolInput } from './ToolInput.tsx';
import { worldsWords } from './worlds-words.ts';

type SnapshotToolsProps = { world: KnownWorld; Form: FetcherWithComponents<unknown>['Form']; wrong: boolean };

export function SnapshotTools({ world, Form, wrong }: SnapshotToolsProps) {
  const say = useWords(worldsWords);
  const dates = useDates();
  const [asking, setAsking] = useState<string>();
  return (
    <div className="tools__group">
      <h2>{say('snapshots-title')}</h2>
      <Form method="post" action="/simulator" className="tools__row">
        <ToolInput
          name="name"
          label={say('snapshot-name')}
          help={say('snapshot-help')}
          error={wrong ? say('snapshot-wrong') : undefined}
          maxLength={40}
          required
        />
        <button className="tool-button" type="submit" name="deed" value="save">
          {say('snapshot-save')}
        </button>
      </Form>
      {world.snapshots.length === 0 && <p>{say('snapshot-none')}</p>}
      <ul className="tools__list">
        {world.snapshots.map(({ name, now }) => (
          <li key={name}>
            <code>{name}</code> <span>{dates.dayAndHour(now)}</span>
            {asking === name ? (
              <Form method="post" action="/simulator" className="tools__row" onSubmit={() => setAsking(undefined)}>
                <input type="hidden" name="name" value={name} />
                <span>{say('restore-sure', { name })}</span>
                {/* biome-ignore lint/a11y/noAutofocus: the question replaces the button that was just pressed */}
                <button className="tool-button tool-button--main" type="submit" name="deed" value="restore" autoFocus>
                  {say('restore-yes')}
                </button>
                <button className="tool-button" type="button" onClick={() => setAsking(undefined)}>
                  {say('restore-no')}
                </button>
              </Form>
            ) : (
              <button
                className="tool-button"
                type="button"
                aria-label={say('restore-label', { name })}
                onClick={() => setAsking(name)}
              >
                {say('restore')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
