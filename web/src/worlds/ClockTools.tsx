import { inOslo } from '@helsesim/shared/oslo';
import type { FetcherWithComponents } from 'react-router';
import { useWords } from '../platform/use-words.ts';
import { type KnownWorld, nowOf } from '../platform/world.ts';
import { ToolInput } from './ToolInput.tsx';
import { worldsWords } from './worlds-words.ts';

const steps = ['PT1H', 'P1D', 'P1W'] as const;
const speeds = [1, 60, 3600] as const;

type ClockToolsProps = {
  world: KnownWorld;
  Form: FetcherWithComponents<unknown>['Form'];
  wrong: string | undefined;
};

export function ClockTools({ world, Form, wrong }: ClockToolsProps) {
  const say = useWords(worldsWords);
  const now = inOslo(nowOf(world));
  return (
    <div className="tools__group">
      <h2>{say('clock-title')}</h2>
      <Form method="post" action="/simulator" className="tools__row">
        <span id="advance-by">{say('advance')}</span>
        {steps.map((step) => (
          <button
            key={step}
            id={`advance-${step}`}
            className="tool-button"
            type="submit"
            name="advance"
            value={step}
            aria-labelledby={`advance-by advance-${step}`}
          >
            +{say(`advance.${step}`)}
          </button>
        ))}
      </Form>
      <Form method="post" action="/simulator" className="tools__row">
        <ToolInput
          name="advance"
          label={say('advance-free')}
          help={say('advance-help')}
          error={wrong === 'advance' ? say('advance-wrong') : undefined}
          required
        />
        <button className="tool-button" type="submit" name="deed" value="advance">
          {say('advance-go')}
        </button>
      </Form>
      <Form
        key={world.now.toString()}
        method="post"
        action="/simulator"
        className="tools__row"
        aria-label={say('set-title')}
      >
        <ToolInput name="day" type="date" label={say('set-day')} defaultValue={now.toPlainDate().toString()} required />
        <ToolInput
          name="time"
          type="time"
          label={say('set-time')}
          defaultValue={now.toPlainTime().toString({ smallestUnit: 'minute' })}
          error={wrong === 'set' ? say('set-wrong') : undefined}
          required
        />
        <button className="tool-button" type="submit" name="deed" value="set">
          {say('set-go')}
        </button>
      </Form>
      <Form method="post" action="/simulator" className="tools__row">
        <input type="hidden" name="deed" value="run" />
        <span id="run-at">{say('run-title')}</span>
        {speeds.map((speed) => (
          <button
            key={speed}
            id={`run-${speed}`}
            className="tool-button"
            type="submit"
            name="speed"
            value={speed}
            aria-labelledby={`run-at run-${speed}`}
            aria-pressed={world.clock.mode === 'running' && world.clock.speed === speed}
          >
            {say('run-go', { speed })}
          </button>
        ))}
      </Form>
      <Form method="post" action="/simulator" className="tools__row">
        <button
          className="tool-button"
          type="submit"
          name="deed"
          value="freeze"
          aria-pressed={world.clock.mode === 'frozen'}
        >
          {say('freeze')}
        </button>
      </Form>
    </div>
  );
}
