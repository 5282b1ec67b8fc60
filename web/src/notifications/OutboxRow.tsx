import type { OutboxNotice } from '@helsesim/shared/notifications/notifications-contract';
import { osloDay } from '@helsesim/shared/oslo';
import { clockFace, dateOf } from '../platform/dates.ts';
import { useLanguage } from '../platform/language.ts';
import { useWords } from '../platform/use-words.ts';
import { notificationsWords } from './notifications-words.ts';

/** One SMS, e-mail or push message: when and by what, to whom and about whom, what it says, and how it went. */
export function OutboxRow({ notice, worldId }: { notice: OutboxNotice; worldId: string }) {
  const say = useWords(notificationsWords);
  const language = useLanguage();
  const at = (instant: Temporal.Instant) => `${dateOf(osloDay(instant), language)} ${clockFace(instant, language)}`;
  const { to, about, channel, address, subject, text, state, attempts, nextAt, fault, kind, event } = notice;
  const personAt = (id: string) => `/simulator/${worldId}/people/${id}`;
  return (
    <li className={`outbox__row outbox__row--${state}`}>
      <p>
        <time dateTime={notice.at.toString()}>{at(notice.at)}</time> <strong>{say(`channel.${channel}`)}</strong>{' '}
        <code>{address}</code>
      </p>
      <p>
        <a href={personAt(to.id)}>{to.name}</a>
        {about.id !== to.id && (
          <>
            {' – '}
            <a href={personAt(about.id)}>{say('about', { name: about.name })}</a>
          </>
        )}
      </p>
      <p className="outbox__text" lang={notice.language}>
        {subject && <strong>{subject}: </strong>}
        {text}
      </p>
      <p className="outbox__state">
        {say(`state.${state}`)}
        {attempts > 0 && ` · ${say('attempts', { count: attempts })}`}
        {nextAt && ` · ${say('next-at', { when: at(nextAt) })}`}
        {fault && ` · ${say(`fault.${fault}`)}`}
        {' · '}
        <code>{kind}</code> · <code className="outbox__event">{event}</code>
      </p>
    </li>
  );
}
