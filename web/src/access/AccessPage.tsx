import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import type { AgeTimeline as Timeline } from '@helsesim/shared/representation/representation-contract';
import { useLoaderData } from 'react-router';
import { BackLink } from '../platform/BackLink.tsx';
import { Heading } from '../platform/Heading.tsx';
import { Page } from '../platform/Page.tsx';
import { platformWords } from '../platform/platform-words.ts';
import { useWords } from '../platform/use-words.ts';
import { firstNameOf, useCitizen } from '../representation/citizen-loaders.ts';
import { shownServices } from '../representation/shown-doors.ts';
import { AgeTimeline } from './AgeTimeline.tsx';
import { type loadAccess, timelineAddress } from './access-route.ts';
import { accessWords } from './access-words.ts';
import { LAST_AGE, stateOf, states } from './age-bands.ts';
import { ServiceGroup } from './ServiceGroup.tsx';
import './access.scss';

/** «Din tilgang»: every service, open or shut and why, for oneself with the rules, and how it changes with the years. */
export function AccessPage() {
  const say = useWords(accessWords);
  const sayPlatform = useWords(platformWords);
  const { citizen, services } = useCitizen();
  const { timeline, explained } = useLoaderData<typeof loadAccess>();
  const name = firstNameOf(citizen);
  const who = citizen.basis === 'self' ? 'self' : 'other';
  const byState = Map.groupBy(shownServices(services, citizen), stateOf);
  const grows = citizen.basis === 'FO' || (citizen.basis === 'self' && citizen.age < LAST_AGE);
  const timelineTitle = say(`timeline-title.${who}`, { name });
  return (
    <Page
      title={say(`title.${who}`, { name })}
      lead={say(`lead.${who}`, { name })}
      above={<BackLink to={`/citizens/${citizen.id}`}>{sayPlatform('home')}</BackLink>}
    >
      <p>
        {citizen.basis !== 'self' && say(`basis.${citizen.basis}`, { name })} {say('no-page')}
      </p>
      {states.map((state) => {
        const inState = byState.get(state) ?? [];
        return (
          inState.length > 0 && <ServiceGroup key={state} state={state} services={inState} explained={explained} />
        );
      })}
      {explained && <p>{say('rules-about')}</p>}
      {grows && (
        <section aria-labelledby="timeline">
          <Heading id="timeline">{timelineTitle}</Heading>
          <p>{say('timeline-lead')}</p>
          <AgeTimeline
            timeline={who === 'self' ? withoutParentsPart(timeline) : timeline}
            caption={timelineTitle}
            explain={({ reason }) =>
              reason === 'citizen-of-age' || reason === 'not-for-parents-from-twelve'
                ? say(`then.${reason}`, { name })
                : null
            }
          />
          <p>
            <AnchorLink href={timelineAddress(citizen.id)}>{say('as-json')}</AnchorLink>
          </p>
        </section>
      )}
    </Page>
  );
}

/** What parents decide for oneself is no service of one's own, and ends with them. */
const withoutParentsPart = (timeline: Timeline): Timeline => ({
  ...timeline,
  services: timeline.services.filter(({ service }) => service !== 'child-settings'),
});
