import Button from '@helsenorge/designsystem-react/components/Button';
import Duolist, { DuolistGroup } from '@helsenorge/designsystem-react/components/Duolist';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import { osloDay } from '@helsesim/shared/oslo';
import { useLoaderData, useSearchParams } from 'react-router';
import { BackLink } from '../../platform/BackLink.tsx';
import { Heading } from '../../platform/Heading.tsx';
import { Page } from '../../platform/Page.tsx';
import { useWords } from '../../platform/use-words.ts';
import { useDates } from '../../platform/world.ts';
import { useCitizen } from '../../representation/citizen-loaders.ts';
import { fullmaktWords } from '../fullmakt-words.ts';
import type { loadApplication } from './application-routes.ts';
import { applicationWords } from './application-words.ts';
import { NextList } from './NextList.tsx';

/** Where an application is. Right after sending it is the receipt. */
export function ApplicationPage() {
  const say = useWords(applicationWords);
  const sayCommon = useWords(fullmaktWords);
  const dates = useDates();
  const { citizen } = useCitizen();
  const { name, relation, state, appliedAt, refusedBecause, renewal } = useLoaderData<typeof loadApplication>();
  const waits = state === 'waiting';
  const [asked] = useSearchParams();
  const told = waits && (asked.has('already') ? 'already' : asked.has('receipt') && 'receipt');
  const list = `/citizens/${citizen.id}/fullmakter`;
  return (
    <Page
      title={told ? say(`${told}-title`) : say(renewal ? 'one-title-renewal' : 'one-title', { name })}
      lead={told ? undefined : say(`lead.${state}`, { name })}
      above={<BackLink to={list}>{sayCommon('to-list')}</BackLink>}
    >
      {told && (
        <NotificationPanel variant={told === 'receipt' ? 'success' : 'info'} role="status">
          {say(told, { name })}
        </NotificationPanel>
      )}
      {waits && <NextList sent />}
      {refusedBecause && (
        <NotificationPanel variant="info" labelHtmlMarkup="h2" label={say('why-refused')}>
          {say(`because.${refusedBecause}`, { name })} {say('after-refusal')}
        </NotificationPanel>
      )}
      <div className="buttons">
        <Button htmlMarkup="a" href={list} variant="outline">
          {say('see-fullmakter')}
        </Button>
      </div>
      <section aria-labelledby="details">
        <Heading id="details">{say('details')}</Heading>
        <Duolist variant="line" useCollapsedFromAndBelowBreakpoint="sm">
          <DuolistGroup term={say('for-whom')} description={name} />
          <DuolistGroup term={say('relation')} description={say(`relation.${relation}`)} />
          <DuolistGroup term={say('sent')} description={dates.date(osloDay(appliedAt))} />
          <DuolistGroup term={say('status')} description={say(`state.${state}`)} />
        </Duolist>
      </section>
    </Page>
  );
}
