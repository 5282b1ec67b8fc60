import { useLoaderData } from 'react-router';
import { BackLink } from '../platform/BackLink.tsx';
import { withCapital } from '../platform/dates.ts';
import { Heading } from '../platform/Heading.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates, useRoot } from '../platform/world.ts';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { openedToYouth, openedWithoutParents, shutByLevel } from './consent-levels.ts';
import { DecisionHistory } from './DecisionHistory.tsx';
import { useServicesInWords } from './names-in-text.ts';
import type { loadChild } from './privacy-routes.ts';
import { privacyWords } from './privacy-words.ts';
import { YouthServices } from './YouthServices.tsx';

/** For the youth: what the parents have decided, what that opens, and when it becomes their own to decide. */
export function YouthLooks() {
  const say = useWords(privacyWords);
  const inWords = useServicesInWords();
  const { consent, youthAccess, records } = useLoaderData<typeof loadChild>();
  const { citizen } = useCitizen();
  const dates = useDates();
  const taken = records
    .filter(({ what }) => what === 'youth-access')
    .toSorted((a, b) => Temporal.Instant.compare(a.at, b.at))
    .findLast(({ after }) => after === 'false');
  const eid = useRoot()?.session?.eid;
  const level = say(`level.${consent}`);
  const shut = shutByLevel(openedToYouth(), consent);
  return (
    <Page
      title={say('looking-title')}
      lead={say('looking-lead')}
      above={<BackLink to={`/citizens/${citizen.id}`}>{say('to-home')}</BackLink>}
    >
      <section aria-labelledby="youth">
        <Heading id="youth">{say('youth-heading')}</Heading>
        <p className="section-text">
          {youthAccess
            ? say('looking-on')
            : taken
              ? say('looking-taken', { when: dates.near(taken.at) })
              : say('looking-off')}
        </p>
        <YouthServices services={openedToYouth()} />
        {youthAccess && eid !== 'high' && <p>{say('looking-eid')}</p>}
        {youthAccess && consent !== 'none' && shut.length > 0 && (
          <p>{withCapital(say('looking-shut', { services: inWords(shut), level }))}</p>
        )}
        <p>{withCapital(say('looking-without', { services: inWords(openedWithoutParents()) }))}</p>
      </section>
      <section aria-labelledby="consent">
        <Heading id="consent">{say('consent')}</Heading>
        <p className="section-text">
          {consent === 'none' ? say('looking-level-none') : say('looking-level', { level })}
        </p>
      </section>
      <section aria-labelledby="sixteen">
        <Heading id="sixteen">{say('looking-sixteen')}</Heading>
        <p className="section-text">{say('looking-sixteen-text')}</p>
      </section>
      <DecisionHistory records={records} />
    </Page>
  );
}
