import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import Button from '@helsenorge/designsystem-react/components/Button';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import type { FullmaktView } from '@helsesim/shared/fullmakt/fullmakt-model';
import { isDayBefore, osloDay } from '@helsesim/shared/oslo';
import { lastDayOf } from '@helsesim/shared/representation/fullmakt-period';
import { useLoaderData, useSearchParams } from 'react-router';
import { BackLink } from '../platform/BackLink.tsx';
import { Heading } from '../platform/Heading.tsx';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { firstNameOf, useCitizen, useCitizens } from '../representation/citizen-loaders.ts';
import { applicationWords } from './application/application-words.ts';
import { mayChange } from './ChangePage.tsx';
import { FullmaktFacts } from './FullmaktFacts.tsx';
import type { loadFullmakt } from './fullmakt-routes.ts';
import { fullmaktWords } from './fullmakt-words.ts';
import { WhatOpens } from './opens/WhatOpens.tsx';
import { ReceiptNext } from './ReceiptNext.tsx';
import { useSaidOfEnd } from './use-said-of-end.ts';

/** One fullmakt. Right after giving or changing it is the receipt: what happened, what happens next and when. */
export function FullmaktPage() {
  const say = useWords(fullmaktWords);
  const dates = useDates();
  const saidOfEnd = useSaidOfEnd();
  const fullmakt = useLoaderData<typeof loadFullmakt>();
  const { citizen } = useCitizen();
  const [asked] = useSearchParams();
  const { kind, role, state, other, from } = fullmakt;
  const { name } = other;
  const over = state === 'ended' || state === 'expired';
  const useless = useCitizens().every(({ id }) => id !== other.id);
  const receipt = !over && role === 'giver' && (asked.has('receipt') || asked.has('changed'));
  const when = dates.dateWithYear(from);
  return (
    <Page
      title={title()}
      lead={over || receipt ? undefined : lead()}
      above={<BackLink to={`/citizens/${citizen.id}/fullmakter`}>{say('to-list')}</BackLink>}
    >
      {receipt && (
        <NotificationPanel variant="success" role="status">
          {happened()}
        </NotificationPanel>
      )}
      {over && (
        <NotificationPanel variant="info" role="status">
          {saidOfEnd(fullmakt)}
          {fullmakt.ending !== 'changed' &&
            ` ${say(`${began(fullmakt) ? 'no-longer' : 'never'}-${role === 'giver' ? 'given' : 'received'}`, { name })}`}
        </NotificationPanel>
      )}
      {over && role === 'giver' && kind === 'ordinary' && fullmakt.ending !== 'changed' && (
        <div className="buttons">
          <Button htmlMarkup="a" variant="outline" href={`/citizens/${citizen.id}/fullmakter/new`}>
            {say('give-new')}
          </Button>
        </div>
      )}
      {receipt && <ReceiptNext fullmakt={fullmakt} />}
      {!over && <Ways fullmakt={fullmakt} receipt={receipt} mayAct={state === 'active' && !useless} />}
      <section aria-labelledby="details">
        <Heading id="details">{say('details')}</Heading>
        <FullmaktFacts fullmakt={fullmakt} />
      </section>
      {!over && <WhatOpens scope={fullmakt} name={firstNameOf(other)} mine={role === 'receiver'} />}
      {role === 'receiver' && state === 'active' && !useless && (
        <p>
          <AnchorLink href={`/citizens/${other.id}/access`}>{say('open-today')}</AnchorLink>
        </p>
      )}
    </Page>
  );

  function title() {
    if (state === 'ended') return say('ended-title');
    if (state === 'expired') return say('expired-title');
    if (receipt) return say(asked.has('changed') ? 'receipt-changed-title' : 'receipt-title');
    const direction = role === 'giver' ? 'given' : 'received';
    return kind === 'assigned' ? say(`one-assigned-${direction}`, { name }) : say(`one-${direction}`, { name });
  }

  function happened() {
    if (state === 'coming') return say('receipt-later', { when });
    if (!asked.has('changed')) return say('receipt-now', { name });
    const last = lastDayOf(fullmakt);
    return last ? say('receipt-changed-until', { when: dates.dateWithYear(last) }) : say('receipt-changed-open');
  }

  function lead() {
    const direction = role === 'giver' ? 'given' : 'received';
    // Why is not told: it may be the other party's own affair (HID-02, HID-04).
    if (role === 'receiver' && state === 'active' && useless) return say('lead-received-shut');
    if (state === 'active' && role === 'giver' && kind === 'assigned') return say('lead-assigned-given', { name });
    return state === 'coming' ? say(`lead-${direction}-coming`, { when }) : say(`lead-${direction}`, { name });
  }
}

/** One that was ended before its first day has let nobody act. */
const began = ({ from, endedAt }: FullmaktView) => !endedAt || !isDayBefore(osloDay(endedAt), from);

/** What one can do with it, the likeliest first. */
function Ways({ fullmakt, receipt, mayAct }: { fullmakt: FullmaktView; receipt: boolean; mayAct: boolean }) {
  const say = useWords(fullmaktWords);
  const sayApplication = useWords(applicationWords);
  const { citizen } = useCitizen();
  const { id, role, other, mayRenew } = fullmakt;
  const list = `/citizens/${citizen.id}/fullmakter`;
  return (
    <div className="buttons">
      {receipt && (
        <Button htmlMarkup="a" href={list}>
          {say('to-list')}
        </Button>
      )}
      {role === 'receiver' && mayAct && (
        <Button htmlMarkup="a" href={`/citizens/${other.id}`}>
          {say('act-for', { name: firstNameOf(other) })}
        </Button>
      )}
      {mayRenew && (
        <Button htmlMarkup="a" variant="outline" href={`${list}/${id}/renew`}>
          {sayApplication('renew')}
        </Button>
      )}
      {mayChange(fullmakt) && (
        <Button htmlMarkup="a" variant="outline" href={`${list}/${id}/change`}>
          {say('change')}
        </Button>
      )}
      <Button htmlMarkup="a" variant="borderless" concept="destructive" href={`${list}/${id}/end`}>
        {say('end')}
      </Button>
    </div>
  );
}
