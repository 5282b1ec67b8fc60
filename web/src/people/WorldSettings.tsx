import type { World } from '@helsesim/shared/worlds/worlds-contract';
import { useFetcher } from 'react-router';
import { Heading } from '../platform/Heading.tsx';
import { useWords } from '../platform/use-words.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import type { saveWorld } from './people-routes.ts';
import { peopleWords } from './people-words.ts';

/** FOS-01: what the sources say is under way, switched on or off for the whole world. */
export function WorldSettings({ world }: { world: Pick<World, 'id' | 'settings'> }) {
  const say = useWords(peopleWords);
  const deeds = useFetcher<typeof saveWorld>();
  const on = world.settings.fosterParentAccess;
  return (
    <section aria-labelledby="world">
      <Heading id="world" small>
        {say('world')}
      </Heading>
      {deeds.data && 'failure' in deeds.data && <FailurePanel failure={deeds.data.failure} />}
      <deeds.Form method="post" action={`/simulator/${world.id}/people`} className="tool-line">
        <span>
          {say('foster-access')} (<code>fosterParentAccess</code>):{' '}
          <strong role="status">{say(on ? 'is-on' : 'is-off')}</strong>
        </span>
        <button className="tool-button" type="submit" name="fosterParentAccess" value={on ? 'off' : 'on'}>
          {say(on ? 'foster-off' : 'foster-on')}
        </button>
      </deeds.Form>
    </section>
  );
}
