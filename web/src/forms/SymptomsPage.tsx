import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import LinkList from '@helsenorge/designsystem-react/components/LinkList';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import { useEffect } from 'react';
import { useLoaderData } from 'react-router';
import { ClosedDoorPage } from '../access/late-doors.tsx';
import { BackLink } from '../platform/BackLink.tsx';
import { Heading } from '../platform/Heading.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { firstNameOf, useCitizen } from '../representation/citizen-loaders.ts';
import { ComplaintSearch } from './ComplaintSearch.tsx';
import { fetchFillForm } from './fill/late-fill-form.ts';
import './forms.scss';
import { DeleteBegun } from './DeleteBegun.tsx';
import type { loadSymptoms } from './forms-routes.ts';
import { formsWords } from './forms-words.ts';
import { useSaidOfLevel } from './use-said-of-level.ts';
import { useTextsIn } from './use-texts-in.ts';

/** Digitalt mottak: in own words or by a complaint to a form, and what was answered before. */
export function SymptomsPage() {
  const say = useWords(formsWords);
  const loaded = useLoaderData<typeof loadSymptoms>();
  const { citizen } = useCitizen();
  useTextsIn(loaded?.language);
  useEffect(fetchFillForm, []);
  if (!loaded) return <ClosedDoorPage service="forms" />;
  const self = citizen.basis === 'self';
  const name = firstNameOf(citizen);
  const { forms, responses } = loaded;
  const begun = forms.filter(({ draftSavedAt }) => draftSavedAt);
  return (
    <Page
      title={self ? say('symptoms-title') : say('symptoms-title-other', { name })}
      lead={self ? say('symptoms-lead') : say('symptoms-lead-other', { name })}
      above={<BackLink to={`/citizens/${citizen.id}`}>{say('to-home')}</BackLink>}
    >
      <NotificationPanel variant="warn" labelHtmlMarkup="h2" label={say('urgent-label')}>
        <p className="first-last-flush">
          {say('urgent-before')} <AnchorLink href="tel:113">{say('call-113')}</AnchorLink>
        </p>
        <p className="first-last-flush">
          {say('urgent-between')} <AnchorLink href="tel:116117">{say('call-116117')}</AnchorLink>
        </p>
        <p className="first-last-flush">{say('not-real')}</p>
      </NotificationPanel>
      {begun.length > 0 && (
        <section aria-labelledby="begun">
          <Heading id="begun">{say('begun')}</Heading>
          <FormLinks forms={begun} withDay />
          {begun.map((form) => (
            <DeleteBegun key={form.key} form={form} />
          ))}
        </section>
      )}
      <ComplaintSearch key={citizen.id} />
      <section aria-labelledby="complaints">
        <Heading id="complaints">{say('complaints')}</Heading>
        {forms.length > 0 ? <FormLinks forms={forms} /> : <p>{say('complaints-none')}</p>}
      </section>
      {responses.length > 0 && <Earlier responses={responses} />}
      <p>
        <AnchorLink href={`/citizens/${citizen.id}/self-help`}>{say('see-self-help')}</AnchorLink>
      </p>
    </Page>
  );
}

type Symptoms = NonNullable<Awaited<ReturnType<typeof loadSymptoms>>>;

function FormLinks({ forms, withDay = false }: { forms: Symptoms['forms']; withDay?: boolean }) {
  const say = useWords(formsWords);
  const dates = useDates();
  const { citizen } = useCitizen();
  return (
    <LinkList chevron>
      {forms.map(({ key, title, description, draftSavedAt }) => (
        <LinkList.Link key={key} href={`/citizens/${citizen.id}/forms/${key}`}>
          <span className="service-line">
            <strong>{title}</strong>
            <span>{withDay && draftSavedAt ? say('saved-at', { when: dates.near(draftSavedAt) }) : description}</span>
          </span>
        </LinkList.Link>
      ))}
    </LinkList>
  );
}

function Earlier({ responses }: { responses: Symptoms['responses'] }) {
  const say = useWords(formsWords);
  const saidOf = useSaidOfLevel();
  const dates = useDates();
  const { citizen } = useCitizen();
  return (
    <section aria-labelledby="earlier">
      <Heading id="earlier">{say('earlier')}</Heading>
      <LinkList chevron>
        {responses.map(({ id, title, at, outcome }) => (
          <LinkList.Link key={id} href={`/citizens/${citizen.id}/form-responses/${id}`}>
            <span className="service-line">
              <strong>{title}</strong>
              {outcome && <span>{saidOf(outcome.level)}</span>}
              <span>{dates.near(at)}</span>
            </span>
          </LinkList.Link>
        ))}
      </LinkList>
    </section>
  );
}
