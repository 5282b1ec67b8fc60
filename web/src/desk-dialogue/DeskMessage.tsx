import Tag from '@helsenorge/designsystem-react/components/Tag';
import type { Communication, TimeOffer } from '@helsesim/shared/dialogue/dialogue-model';
import { deskWords } from '../desk/desk-words.ts';
import { identityWords } from '../identity/identity-words.ts';
import { withCapital } from '../platform/dates.ts';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { DeskFiles } from './DeskFiles.tsx';
import { deskDialogueWords } from './desk-dialogue-words.ts';
import { useSaidOfPerson } from './use-said-of-item.ts';

type DeskMessageProps = { threadId: string; message: Communication; isNew: boolean };

/** One message: who wrote it, on what grounds, what came with it, and whether it has been read. */
export function DeskMessage({ threadId, message, isNew }: DeskMessageProps) {
  const say = useWords(deskDialogueWords);
  const sayRole = useWords(identityWords);
  const dates = useDates();
  const sayPerson = useSaidOfPerson();
  const { about, author, at, text, attachments, offer, prescriptions, channel, readBy } = message;
  const when = withCapital(dates.near(at));
  // Who it was handed to stands in the text.
  if (about === 'forwarded' || about === 'closed')
    return (
      <p className="desk-message desk-message--event">
        {say(`about.${about}`, { who: author.self ? say('you') : sayPerson(author), to: text })} {when}
      </p>
    );
  const role = author.role && sayRole(`role.${author.role}`);
  const readers = readBy.filter(({ side }) => side === 'citizen').map(sayPerson);
  return (
    <article className={`desk-message desk-message--${author.side}`}>
      <p className="desk-message__head">
        <strong>{author.self ? say('you') : sayPerson(author)}</strong>
        {role && !author.self && <span>{role}</span>}
        <span className="desk-message__when">{when}</span>
        {isNew && <Tag color="blueberry">{say('new')}</Tag>}
        {about !== 'message' && <Tag color="neutral">{say(`about.${about}`)}</Tag>}
        {channel === 'post' && <Tag color="banana">{say('went-by-post')}</Tag>}
      </p>
      {text && <p className="typed">{text}</p>}
      {prescriptions.length > 0 && (
        <>
          <p className="desk-message__small">{say(author.side === 'office' ? 'renewed-these' : 'asked-for')}</p>
          <ul className="desk-message__list">
            {prescriptions.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
      {offer && <Offer offer={offer} />}
      {attachments.length > 0 && <DeskFiles threadId={threadId} files={attachments} />}
      {author.side === 'office' && channel === 'digital' && (
        <p className="desk-message__small">
          {readers.length > 0 ? say('read-by', { who: readers.join(', ') }) : say('not-read')}
        </p>
      )}
    </article>
  );
}

function Offer({ offer: { id, startsAt, minutes, form, place, state } }: { offer: TimeOffer }) {
  const say = useWords(deskDialogueWords);
  const sayDesk = useWords(deskWords);
  const dates = useDates();
  const when = withCapital(dates.near(startsAt));
  return (
    <p className="desk-message__offer">
      <strong>{say('offer-when', { when, minutes, form: say(`offer-form.${form}`) })}</strong>
      <span>{place}</span>
      <Tag color={state === 'accepted' ? 'kiwi' : 'neutral'}>{say(`offer.${state}`)}</Tag>
      {form === 'video' && state === 'accepted' && <a href={`/desk/meetings/${id}`}>{sayDesk('go-to-video')}</a>}
    </p>
  );
}
