import LinkList from '@helsenorge/designsystem-react/components/LinkList';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import type { ServiceCode } from '@helsesim/shared/representation/service-catalogue';
import { useWords } from '../platform/use-words.ts';
import { accessTo, firstNameOf, useCitizen } from '../representation/citizen-loaders.ts';
import { pageOf } from '../representation/page-addresses.ts';
import { youthWords } from './youth-words.ts';
import './youth.scss';

const firstThings = [
  { service: 'activity', word: 'birthday-log' },
  { service: 'privacy-settings', word: 'birthday-privacy' },
  { service: 'fullmakter', word: 'birthday-fullmakt' },
] as const satisfies readonly { service: ServiceCode; word: string }[];

/** On the sixteenth birthday: what is new, that parents have lost access, and what one may want to do about it. */
export function SixteenToday() {
  const say = useWords(youthWords);
  const { citizen, services } = useCitizen();
  return (
    <div className="birthday">
      <NotificationPanel
        variant="success"
        labelHtmlMarkup="h2"
        label={say('birthday-label', { name: firstNameOf(citizen) })}
      >
        {say('birthday-text')}
      </NotificationPanel>
      <div>
        <LinkList chevron>
          {firstThings
            .filter(({ service }) => accessTo(services, service).read)
            .map(({ service, word }) => (
              <LinkList.Link key={service} href={pageOf(service, citizen.id) ?? ''}>
                <span className="service-line">
                  <strong>{say(word)}</strong>
                  <span>{say(`${word}-text`)}</span>
                </span>
              </LinkList.Link>
            ))}
        </LinkList>
      </div>
    </div>
  );
}
