import Button from '@helsenorge/designsystem-react/components/Button';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { lastLogin } from '../identity/last-login.ts';
import { Page } from '../platform/Page.tsx';
import { useWords } from '../platform/use-words.ts';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { forgetSigns } from './booking-draft.ts';
import { bookingWords } from './booking-words.ts';

const numbers = { 'call-113': 'tel:113', 'call-116117': 'tel:116117' } as const;

/** Urgent: a number to call, said in words, and no times at all (TIM-07, NET-04). */
export function CallPage({ call }: { call: keyof typeof numbers }) {
  const say = useWords(bookingWords);
  const { citizen } = useCitizen();
  const { pathname } = useLocation();
  const urgent = `/citizens/${citizen.id}/book/urgent`;

  // «Jeg krysset av feil» goes back to what was ticked; every other way out forgets it.
  useEffect(
    () => () => {
      const owner = lastLogin();
      if (owner && ![pathname, urgent].includes(window.location.pathname)) forgetSigns(owner, citizen.id);
    },
    [pathname, urgent, citizen.id],
  );
  return (
    <Page title={say(`${call}-title`)} lead={say(`${call}-lead`)}>
      <NotificationPanel variant={call === 'call-113' ? 'error' : 'warn'} role="region">
        <p className="first-last-flush">{say(`${call}-what`)}</p>
        <p className="first-last-flush">
          <strong>{say('not-real')}</strong>
        </p>
        <Button
          htmlMarkup="a"
          href={numbers[call]}
          concept={call === 'call-113' ? 'destructive' : 'normal'}
          size="large"
        >
          {say(`${call}-button`)}
        </Button>
      </NotificationPanel>
      <p>
        <strong>{say('no-booking-made')}</strong>
      </p>
      <div className="buttons">
        <Button htmlMarkup="a" variant="outline" href={urgent}>
          {say('ticked-wrong')}
        </Button>
        <Button htmlMarkup="a" variant="borderless" href={`/citizens/${citizen.id}`}>
          {say('to-home')}
        </Button>
      </div>
    </Page>
  );
}
