import Button from '@helsenorge/designsystem-react/components/Button';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import type { Thread, TimeOffer } from '@helsesim/shared/dialogue/dialogue-model';
import { useWords } from '../../platform/use-words.ts';
import { useDates } from '../../platform/world.ts';
import { accessTo, useCitizen } from '../../representation/citizen-loaders.ts';
import { dialogueWords } from '../dialogue-words.ts';
import { useSaidOfFee } from '../use-said-of-fee.ts';
import { useSaidOfThread } from '../use-said-of-thread.ts';

/** How the conversation stands: who is waited for and until when, or how it ended and what it cost. */
export function HowItStands({ thread, offer }: { thread: Thread; offer: TimeOffer['state'] | undefined }) {
  const say = useWords(dialogueWords);
  const dates = useDates();
  const { state } = useSaidOfThread();
  const { form, deadline, late } = thread;
  const offered = offer === 'offered';
  const awaitsOffice = thread.state === 'new' || thread.state === 'awaiting-office';
  if (thread.state === 'closed') return <Closed thread={thread} />;
  const text = [
    ...(awaitsOffice && deadline
      ? [
          say(late ? 'state-late' : 'state-waiting', {
            day: dates.nearDay(deadline) ?? dates.day(deadline),
            office: thread.office,
          }),
        ]
      : []),
    ...(thread.state === 'new' ? [say('state-unopened')] : []),
    ...(form === 'video' || form === 'phone' ? [say(`${form}-agreed`)] : []),
    ...(offered ? [say('offer-below')] : []),
    ...(thread.state === 'awaiting-citizen' && thread.mayReply && !offered
      ? [say('state-open', { office: thread.office })]
      : []),
  ];
  const label = awaitsOffice ? say('waiting') : offer ? say(`offer.${offer}`) : state(thread);
  return (
    <NotificationPanel variant={late ? 'warn' : 'info'} labelHtmlMarkup="h2" label={label}>
      {text.join(' ')}
    </NotificationPanel>
  );
}

function Closed({ thread }: { thread: Thread }) {
  const say = useWords(dialogueWords);
  const { paid } = useSaidOfFee();
  const { citizen, services } = useCitizen();
  const { outcome, fee } = thread;
  const bookInstead = outcome === 'book-instead';
  return (
    <NotificationPanel
      variant={bookInstead ? 'warn' : 'success'}
      labelHtmlMarkup="h2"
      label={say(bookInstead ? 'book-instead-title' : 'closed-title')}
    >
      {bookInstead && <p className="first-last-flush">{say('book-instead-text')}</p>}
      {outcome === 'renewed' && <p className="first-last-flush">{say('closed-renewed')}</p>}
      {fee && !bookInstead && <p className="first-last-flush">{paid(fee).join(' ')}</p>}
      {bookInstead && accessTo(services, 'appointments').write ? (
        <Button htmlMarkup="a" href={`/citizens/${citizen.id}/book`}>
          {say('book-time')}
        </Button>
      ) : (
        <p className="flush-last">{say('closed-text')}</p>
      )}
    </NotificationPanel>
  );
}

/** In place of the answer box, where one may not write. */
export function WhatNow({ thread }: { thread: Thread }) {
  const say = useWords(dialogueWords);
  const { citizen, services } = useCitizen();
  const { write } = accessTo(services, thread.service);
  if (!write) return <p>{say('only-look')}</p>;
  if (thread.state !== 'closed') return <p>{say('no-reply')}</p>;
  return (
    <div className="buttons">
      <Button htmlMarkup="a" variant="outline" href={`/citizens/${citizen.id}/write`}>
        {say('write-new')}
      </Button>
    </div>
  );
}
