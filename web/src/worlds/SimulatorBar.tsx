import { inOslo } from '@helsesim/shared/oslo';
import { lazy, Suspense, useId, useState } from 'react';
import { clockFace, dateOf } from '../platform/dates.ts';
import { FoldIcon } from '../platform/FoldIcon.tsx';
import { useLanguage } from '../platform/language.ts';
import { late } from '../platform/late.ts';
import { useWords } from '../platform/use-words.ts';
import { type KnownWorld, useNow, useWorld } from '../platform/world.ts';
import { tellingWords } from '../problems/telling/telling-words.ts';
import { barWords } from './bar/bar-words.ts';

const tools = late(() => import('./SimulatorTools.tsx'));
const SimulatorTools = lazy(async () => {
  const loaded = await tools().catch(() => undefined);
  return { default: loaded?.SimulatorTools ?? ToolsMissing };
});

/** On top of every page: that this is a simulator, what time it is there, and the tester's tools, folded. */
export function SimulatorBar() {
  const say = useWords(barWords);
  const world = useWorld();
  const [open, setOpen] = useState(false);
  const toolsId = useId();
  return (
    <aside className="simulator" aria-label={say('simulator')}>
      <div className="simulator__line">
        <p className="simulator__what">
          <strong>{say('simulator')}</strong> {say('invented-people')}
        </p>
        {world && <WorldClock world={world} />}
        {world && (
          <button
            type="button"
            className="simulator__unfold"
            aria-expanded={open}
            aria-controls={toolsId}
            onClick={() => setOpen(!open)}
          >
            {say('tools')} <FoldIcon open={open} color="white" />
          </button>
        )}
      </div>
      <div id={toolsId} hidden={!(world && open)}>
        {world && open && (
          <Suspense fallback={<p className="simulator__loading">{say('working')}</p>}>
            <SimulatorTools world={world} />
          </Suspense>
        )}
      </div>
    </aside>
  );
}

/** The page itself goes on without its tools. */
function ToolsMissing() {
  const say = useWords(tellingWords);
  return <p className="simulator__loading">{say('network-label')}</p>;
}

function WorldClock({ world }: { world: KnownWorld }) {
  const say = useWords(barWords);
  const language = useLanguage();
  const now = useNow() ?? world.now;
  const running = world.clock.mode === 'running';
  const state =
    world.clock.mode === 'running' ? say('clock-running', { speed: world.clock.speed }) : say('clock-frozen');
  return (
    <p className="simulator__world">
      <span className="for-reader-only">{say('world')}: </span>
      <span className="simulator__name">{world.name}</span>
      <span className="for-reader-only">. {say('clock')}: </span>
      <time className="simulator__clock" dateTime={now.toString()}>
        {`${dateOf(inOslo(now).toPlainDate(), language)} ${clockFace(now, language, running)}`}
      </time>
      <span className="simulator__state"> ({state})</span>
    </p>
  );
}
