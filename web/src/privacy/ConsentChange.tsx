import List from '@helsenorge/designsystem-react/components/List';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import type { ConsentLevel } from '@helsesim/shared/people/people-model';
import type { ReactNode } from 'react';
import { useWords } from '../platform/use-words.ts';
import { representationWords } from '../representation/representation-words.ts';
import { between, isLower, type Whose } from './consent-levels.ts';
import { privacyWords } from './privacy-words.ts';

type ConsentChangeProps = { from: ConsentLevel; to: ConsentLevel; whose: Whose; alsoCloses?: ReactNode };

/** What would open or close if the level were saved. Said to a screen reader when it changes. */
export function ConsentChange({ from, to, whose, alsoCloses }: ConsentChangeProps) {
  const say = useWords(privacyWords);
  const sayService = useWords(representationWords);
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
          <List variant="bullet">
            {services.map((code) => (
              <List.Item key={code}>{sayService(`service.${code}`)}</List.Item>
            ))}
          </List>
          {lower && <p>{say('closes-text')}</p>}
          {lower && alsoCloses}
        </NotificationPanel>
      )}
    </div>
  );
}
