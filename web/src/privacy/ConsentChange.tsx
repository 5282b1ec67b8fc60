import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import type { ConsentLevel } from '@helsesim/shared/people/people-model';
import type { ReactNode } from 'react';
import { useWords } from '../platform/use-words.ts';
import { ClosedServices, ServiceList } from './ClosedServices.tsx';
import { between, isLower, type Whose } from './consent-levels.ts';
import { privacyWords } from './privacy-words.ts';

type ChangeOfConsent = {
  from: ConsentLevel;
  to: ConsentLevel;
  whose: Whose;
  name?: string | undefined;
  alsoCloses?: ReactNode;
};

/** What would open or close if the level were saved. Said to a screen reader when it changes. */
export function ConsentChange({ from, to, whose, name, alsoCloses }: ChangeOfConsent) {
  const say = useWords(privacyWords);
  const services = between(from, to, whose);
  const lower = isLower(to, from);
  // The first consent needs no list: each level says what it opens.
  const shown = services.length > 0 && from !== 'none';
  return (
    <div aria-live="polite" className="consent-change">
      {shown && (
        <NotificationPanel
          variant={lower ? 'warn' : 'info'}
          labelHtmlMarkup="span"
          label={say(lower ? 'closes-label' : 'opens-label')}
        >
          {lower ? (
            <ClosedServices services={services} name={name} alsoCloses={alsoCloses} />
          ) : (
            <ServiceList services={services} />
          )}
        </NotificationPanel>
      )}
    </div>
  );
}

/** After a lower level is saved: what closed. Nothing when more was consented to. */
export function WhatClosed({ from, to, whose, name, alsoCloses }: ChangeOfConsent) {
  const say = useWords(privacyWords);
  const services = between(from, to, whose);
  if (!isLower(to, from) || services.length === 0) return null;
  return (
    <>
      <p>{say('closed-now')}</p>
      <ClosedServices services={services} name={name} alsoCloses={alsoCloses} />
    </>
  );
}
