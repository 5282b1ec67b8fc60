import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import EmptyState from '@helsenorge/designsystem-react/components/EmptyState';
import type { YouthStation } from '@helsesim/shared/health-station/health-station-model';
import { openAt } from '@helsesim/shared/health-station/opening-hours';
import { useRef, useState } from 'react';
import { useLoaderData } from 'react-router';
import { BackLink } from '../platform/BackLink.tsx';
import { Heading } from '../platform/Heading.tsx';
import { useLanguage } from '../platform/language.ts';
import { Page } from '../platform/Page.tsx';
import { phoneLink, phoneText } from '../platform/phone.ts';
import { useWords } from '../platform/use-words.ts';
import { useDates, useNow } from '../platform/world.ts';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { Opening } from './Opening.tsx';
import './places.scss';
import { PlacesMap } from './PlacesMap.tsx';
import type { loadPlaces } from './school-routes.ts';
import { schoolWords } from './school-words.ts';

/** YOU-02: the youth health stations near by. The list carries all that the map does, and more. */
export function PlacesPage() {
  const say = useWords(schoolWords);
  const map = useLoaderData<typeof loadPlaces>();
  const { citizen } = useCitizen();
  const [chosen, choose] = useState<string>();
  const list = useRef<HTMLOListElement>(null);

  const goTo = (id: string) => {
    choose(id);
    list.current?.querySelector<HTMLElement>(`[data-place="${id}"]`)?.focus();
  };

  return (
    <Page
      title={say('places-title')}
      tab={say('tab-places')}
      lead={say('places-lead')}
      above={<BackLink to={`/citizens/${citizen.id}/school`}>{say('to-school')}</BackLink>}
    >
      {map.stations.length === 0 ? (
        <EmptyState title={say('list-none')} additionalText={say('list-none-text')} />
      ) : (
        <>
          <PlacesMap map={map} chosen={chosen} goTo={goTo} />
          <section aria-labelledby="near">
            <Heading id="near">{say('list-title')}</Heading>
            {map.from && <p className="help-line">{say('map-you', { place: map.from.name })}</p>}
            <ol ref={list} className="places">
              {map.stations.map((station, i) => (
                <li key={station.id} className="place">
                  <h3 className="place__name" data-place={station.id} tabIndex={-1}>
                    {say('map-station', { number: i + 1, name: station.name })}
                  </h3>
                  <Place station={station} home={map.municipality} />
                </li>
              ))}
            </ol>
          </section>
        </>
      )}
    </Page>
  );
}

function Place({ station, home }: { station: YouthStation; home: string }) {
  const say = useWords(schoolWords);
  const language = useLanguage();
  const { about, address, phone, opening } = station;
  return (
    <>
      <p className="place__open">{useSaidOfOpening(opening)}</p>
      <p>{distance()}</p>
      <p>{about[language]}</p>
      <p>
        {say('address')}: {address}
        <br />
        {say('phone')}: <AnchorLink href={phoneLink(phone)}>{phoneText(phone)}</AnchorLink>
      </p>
      <Opening opening={opening} name={station.name} />
    </>
  );

  function distance() {
    const { kilometres: exact, municipality } = station;
    const kilometres = Math.round(exact);
    if (exact < 1) return say('near');
    return municipality === home ? say('far', { kilometres }) : say('far-other', { kilometres, municipality });
  }
}

function useSaidOfOpening(opening: YouthStation['opening']): string {
  const say = useWords(schoolWords);
  const dates = useDates();
  const now = useNow();
  const times = now && openAt(opening, now);
  if (!times) return say('not-open');
  return times.open
    ? say('open-until', { hour: dates.hour(times.to) })
    : say('opens-at', { when: dates.near(times.from) });
}
