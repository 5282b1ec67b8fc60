import { Outlet, ScrollRestoration } from 'react-router';
import { platformWords } from '../platform/platform-words.ts';
import { useInsideLinks } from '../platform/use-inside-links.ts';
import { useWords } from '../platform/use-words.ts';
import { Waiting } from '../platform/Waiting.tsx';
import { SimulatorBar } from '../worlds/SimulatorBar.tsx';

/** Around everything. */
export function RootFrame() {
  const say = useWords(platformWords);
  useInsideLinks();
  return (
    <>
      <a className="skip-link" href="#content">
        {say('skip-to-content')}
      </a>
      <SimulatorBar />
      <Outlet />
      <Waiting />
      <ScrollRestoration />
    </>
  );
}
