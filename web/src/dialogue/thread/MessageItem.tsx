import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import List from '@helsenorge/designsystem-react/components/List';
import type { Communication, Thread } from '@helsesim/shared/dialogue/dialogue-model';
import { withCapital } from '../../platform/dates.ts';
import { useWords } from '../../platform/use-words.ts';
import { useDates } from '../../platform/world.ts';
import { accessTo, useCitizen } from '../../representation/citizen-loaders.ts';
import { dialogueWords } from '../dialogue-words.ts';
import { answerTo } from './answer-to.ts';
import { Files } from './Files.tsx';
import { OfferPanel } from './OfferPanel.tsx';
import { useSaidOfAuthor } from './use-said-of-author.ts';

/** One message: who wrote it and when, what it says, what came with it, and who has read it. */
export function MessageItem({ communication, thread }: { communication: Communication; thread: Thread }) {
  const say = useWords(dialogueWords);
  const dates = useDates();
  const { author, readBy } = useSaidOfAuthor();
  const {
    id,
    at,
    about,
    text,
    prescriptions,
    attachments,
    offer,
    channel,
    formResponseId,
    author: writer,
  } = communication;
  const read = readBy(communication, thread.office);
  const { citizen, services } = useCitizen();
  // Also where one may not write in another way (DHS-02).
  const mayAnswer = thread.state !== 'closed' && accessTo(services, thread.service).write;
  return (
    <li className={`said said--${writer.side}`} id={`m-${id}`}>
      <h2 className="said__who">{author(writer)}</h2>
      <p className="said__when">{withCapital(dates.near(at))}</p>
      {channel === 'post' && <p className="said__when">{say('by-post')}</p>}
      {saidByItself() && <p className="said__text">{saidByItself()}</p>}
      {text && about !== 'forwarded' && <p className="said__text typed">{text}</p>}
      {prescriptions.length > 0 && (
        <div className="said__part">
          <p className="said__label">{say('renewal-of')}</p>
          <List variant="bullet">
            {prescriptions.map((name) => (
              <List.Item key={name}>{name}</List.Item>
            ))}
          </List>
        </div>
      )}
      {formResponseId && accessTo(services, 'forms').read && (
        <p className="said__part">
          <AnchorLink href={`/citizens/${citizen.id}/form-responses/${formResponseId}`}>
            {say('answers-along')}
          </AnchorLink>
        </p>
      )}
      {attachments.length > 0 && <Files attachments={attachments} />}
      {offer && about === 'offer' && <OfferPanel offer={offer} service={thread.service} mayAnswer={mayAnswer} />}
      {read && <p className="said__read">{read}</p>}
    </li>
  );

  /** Some messages say by what they are more than by their text. */
  function saidByItself() {
    if (about === 'forwarded') return text ? say('said-forwarded-to', { name: text }) : say('said-forwarded');
    if (about === 'closed') return say('said-closed');
    // Neither needs words, and what a renewal is about is not told to all (PAR-17).
    if (about === 'message' && !text && prescriptions.length === 0 && !formResponseId)
      return say(thread.kind === 'prescription-renewal' ? 'asked-for-renewal' : 'asked-for-time');
    if (about === 'offer-cancelled') return say('said-cancelled');
    return about === 'offer-answer' ? say(`said-${answerTo(offer)}`) : undefined;
  }
}
