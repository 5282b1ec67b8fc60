import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import Button from '@helsenorge/designsystem-react/components/Button';
import LinkList from '@helsenorge/designsystem-react/components/LinkList';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import type { ReplyOf } from '@helsesim/shared/contract';
import type { ComplaintHit, searchComplaints } from '@helsesim/shared/forms/forms-contract';
import { useEffect, useRef, useState } from 'react';
import { useLoaderData } from 'react-router';
import { Heading } from '../platform/Heading.tsx';
import { useWords } from '../platform/use-words.ts';
import { firstNameOf, useCitizen, useCitizens } from '../representation/citizen-loaders.ts';
import { CallNow } from './CallNow.tsx';
import type { loadSymptoms } from './forms-routes.ts';
import { formsWords } from './forms-words.ts';
import { useSelfHelpPlace } from './use-self-help-place.ts';

type Found = ReplyOf<typeof searchComplaints> & { typed: string };
const FIRST = 5;

/** What fits what was written: what it says is urgent before all else, and then the best. */
export function ComplaintHits({ answer }: { answer: Found }) {
  const say = useWords(formsWords);
  const place = useSelfHelpPlace();
  const { hits, ofChild, typed } = answer;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!heading.current) return;
    heading.current.tabIndex = -1;
    heading.current.focus();
  }, [answer]);
  const urgent = hits.flatMap((hit) => (isUrgent(hit) ? [hit] : []));
  const others = hits.filter((hit) => !isUrgent(hit));
  const whole =
    hits.length === 0
      ? say('hits-none', { typed })
      : hits.length === 1
        ? say('hits-one', { typed })
        : say('hits', { count: hits.length, typed });
  return (
    <div className="complaint-hits">
      <Heading small ref={heading}>
        {whole}
      </Heading>
      {urgent.map(({ selfHelpId, call, title, text }) => (
        <NotificationPanel
          key={selfHelpId}
          variant="error"
          labelHtmlMarkup="h3"
          label={`${say('urgent-hit')}: ${title}`}
        >
          <p className="first-last-flush">{text}</p>
          {call && <CallNow number={call} />}
          <AnchorLink href={place(selfHelpId)}>{say('read-more', { title })}</AnchorLink>
        </NotificationPanel>
      ))}
      {ofChild && <ForAChild />}
      <OtherHits key={typed} hits={others} />
      {hits.length === 0 && <NoHits />}
    </div>
  );
}

type UrgentHit = Extract<ComplaintHit, { what: 'self-help' }>;
const isUrgent = (hit: ComplaintHit): hit is UrgentHit => hit.what === 'self-help' && hit.urgent;

/** On one’s own page: a child’s forms are on the child’s. */
function ForAChild() {
  const say = useWords(formsWords);
  const { citizen } = useCitizen();
  const children = useCitizens().filter(({ basis }) => basis === 'FO');
  if (citizen.basis !== 'self') return null;
  return children.map((child) => {
    const name = firstNameOf(child);
    return (
      <p key={child.id} className="first-last-flush">
        {say('for-child', { name })}{' '}
        <AnchorLink href={`/citizens/${child.id}/symptoms`}>{say('choose-child', { name })}</AnchorLink>
      </p>
    );
  });
}

/** The best ones, and all when one asks for them: then the first that came is in focus. */
function OtherHits({ hits }: { hits: readonly ComplaintHit[] }) {
  const say = useWords(formsWords);
  const { citizen } = useCitizen();
  const place = useSelfHelpPlace();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (all) list.current?.querySelectorAll('a')[FIRST]?.focus();
  }, [all]);
  if (hits.length === 0) return null;
  return (
    <div ref={list}>
      <LinkList chevron>
        {hits.slice(0, all ? hits.length : FIRST).map((hit) => (
          <LinkList.Link
            key={hit.what === 'form' ? `form ${hit.formKey}` : hit.selfHelpId}
            href={hit.what === 'form' ? `/citizens/${citizen.id}/forms/${hit.formKey}` : place(hit.selfHelpId)}
          >
            <span className="service-line">
              <strong>{hit.title}</strong>
              <span>{say(hit.what === 'form' ? 'hit-form' : `hit-${hit.kind}`)}</span>
              <span>{hit.text}</span>
            </span>
          </LinkList.Link>
        ))}
      </LinkList>
      {!all && hits.length > FIRST && (
        <Button variant="borderless" onClick={() => setAll(true)}>
          {say('hits-more')}
        </Button>
      )}
    </div>
  );
}

/** The form for everything else, where it is there and the citizen’s to answer. */
function NoHits() {
  const say = useWords(formsWords);
  const { citizen } = useCitizen();
  const general = useLoaderData<typeof loadSymptoms>()?.forms.find(({ id }) => id === 'general');
  return (
    <>
      <p className="first-last-flush">{say('hits-none-text')}</p>
      {general && (
        <>
          <p className="first-last-flush">{say('hits-none-general')}</p>
          <AnchorLink href={`/citizens/${citizen.id}/forms/${general.key}`}>{general.title}</AnchorLink>
        </>
      )}
    </>
  );
}
