import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import Button from '@helsenorge/designsystem-react/components/Button';
import Input from '@helsenorge/designsystem-react/components/Input';
import Label, { Sublabel } from '@helsenorge/designsystem-react/components/Label';
import LinkList from '@helsenorge/designsystem-react/components/LinkList';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import { type ComplaintHit, searchComplaints } from '@helsesim/shared/forms/forms-contract';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import type { ActionFunctionArgs } from 'react-router';
import { useFetcher } from 'react-router';
import { plainLine } from '../dialogue/draft/plain-text.ts';
import { call } from '../platform/api.ts';
import { attempt, guarded } from '../platform/attempt.ts';
import { Heading } from '../platform/Heading.tsx';
import { shownLanguage } from '../platform/language.ts';
import { useWords } from '../platform/use-words.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { formsWords } from './forms-words.ts';

const MOST = 200;

/** In the body of the request: what ails someone is not to stand in an address. */
export const searchAction = guarded(async ({ request, params: { citizenId = '' } }: ActionFunctionArgs) => {
  const typed = plainLine(String((await request.formData()).get('text') ?? '')).slice(0, MOST);
  const body = { text: typed, language: shownLanguage() };
  const found = await attempt(call(searchComplaints, { params: { citizenId }, body }));
  return found.ok ? { typed, hits: found.value.hits } : { typed, failure: found.failure };
});

/** What ails one, in one's own words; what fits it, and what is urgent before all else. */
export function ComplaintSearch() {
  const say = useWords(formsWords);
  const search = useFetcher<typeof searchAction>();
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const busy = search.state !== 'idle';
  const empty = tried && typed.trim() === '';
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    setTried(true);
    if (typed.trim() !== '' && !busy) return;
    event.preventDefault();
    event.currentTarget.querySelector('input')?.focus();
  };
  const answer = search.data;
  return (
    <section aria-labelledby="search-title">
      <Heading id="search-title">{say('search-title')}</Heading>
      <search.Form method="post" role="search" className="complaint-search" noValidate onSubmit={send}>
        <Input
          inputId="complaint"
          name="text"
          label={
            <Label
              labelTexts={[{ text: say('search-label') }]}
              sublabel={
                <Sublabel id="complaint-help" sublabelTexts={[{ text: say('search-help'), type: 'subdued' }]} />
              }
            />
          }
          aria-describedby="complaint-help"
          autoComplete="off"
          width={40}
          value={typed}
          onChange={(event) => setTyped(event.target.value.slice(0, MOST))}
          {...(empty && { errorText: say('search-missing') })}
        />
        <Button type="submit" variant="outline" aria-busy={busy}>
          {say(busy ? 'searching' : 'search')}
        </Button>
      </search.Form>
      {answer && 'failure' in answer && answer.failure && <FailurePanel failure={answer.failure} />}
      {answer && 'hits' in answer && answer.hits && <Hits hits={answer.hits} typed={answer.typed} answer={answer} />}
    </section>
  );
}

type HitsProps = { hits: readonly ComplaintHit[]; typed: string; answer: unknown };

function Hits({ hits, typed, answer }: HitsProps) {
  const say = useWords(formsWords);
  const { citizen } = useCitizen();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!heading.current) return;
    heading.current.tabIndex = -1;
    heading.current.focus();
  }, [answer]);
  const urgent = hits.flatMap((hit) => (hit.what === 'self-help' && hit.kind === 'urgent' ? [hit] : []));
  const others = hits.filter((hit) => !(hit.what === 'self-help' && hit.kind === 'urgent'));
  const whole =
    hits.length === 0
      ? say('hits-none', { typed })
      : hits.length === 1
        ? say('hits-one', { typed })
        : say('hits', { count: hits.length, typed });
  return (
    <div className="hits">
      <Heading small ref={heading}>
        {whole}
      </Heading>
      {urgent.map(({ selfHelpId, title, text }) => (
        <NotificationPanel
          key={selfHelpId}
          variant="error"
          labelHtmlMarkup="h3"
          label={`${say('urgent-hit')}: ${title}`}
        >
          <p className="first-last-flush">{text}</p>
          <div className="buttons">
            <Button htmlMarkup="a" href="tel:113" concept="destructive">
              {say('call-113')}
            </Button>
          </div>
          <AnchorLink href={`/self-help/${selfHelpId}`}>{say('read-more', { title })}</AnchorLink>
        </NotificationPanel>
      ))}
      {others.length > 0 && (
        <LinkList chevron>
          {others.map((hit) => (
            <LinkList.Link
              key={hit.what === 'form' ? `form ${hit.formId}` : hit.selfHelpId}
              href={
                hit.what === 'form' ? `/citizens/${citizen.id}/forms/${hit.formId}` : `/self-help/${hit.selfHelpId}`
              }
            >
              <span className="service-line">
                <strong>{hit.title}</strong>
                <span>{say(hit.what === 'form' ? 'hit-form' : hit.kind === 'tool' ? 'hit-tool' : 'hit-advice')}</span>
                <span>{hit.text}</span>
              </span>
            </LinkList.Link>
          ))}
        </LinkList>
      )}
      {hits.length === 0 && <p>{say('hits-none-text')}</p>}
    </div>
  );
}
