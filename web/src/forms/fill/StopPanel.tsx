import Button from '@helsenorge/designsystem-react/components/Button';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import type { Why } from '@helsesim/shared/forms/outcome-model';
import { useEffect, useRef } from 'react';
import { useWords } from '../../platform/use-words.ts';
import { firstNameOf, useCitizen } from '../../representation/citizen-loaders.ts';
import { formsWords } from '../forms-words.ts';

type StopPanelProps = { signs: readonly Why[]; onMistake(): void };

/** A red sign: whom to call, at once, before any more questions. Takes focus, and is read aloud. */
export function StopPanel({ signs, onMistake }: StopPanelProps) {
  const say = useWords(formsWords);
  const { citizen } = useCitizen();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    panel.current?.focus();
    panel.current?.scrollIntoView({ block: 'start' });
  }, []);
  return (
    <div ref={panel} tabIndex={-1} role="alert" className="red-stop">
      <NotificationPanel variant="error" labelHtmlMarkup="h2" label={say('stop-title')}>
        <ul className="red-stop__why">
          {signs.map(({ rule, text }) => (
            <li key={rule}>{text}</li>
          ))}
        </ul>
        <p className="first-last-flush">
          {citizen.basis === 'self' ? say('stop-now') : say('stop-now-other', { name: firstNameOf(citizen) })}
        </p>
        <p className="first-last-flush">
          <strong>{say('not-real')}</strong>
        </p>
        <div className="buttons">
          <Button htmlMarkup="a" href="tel:113" concept="destructive" size="large">
            {say('call-113')}
          </Button>
          <Button variant="outline" onClick={onMistake}>
            {say('ticked-wrong')}
          </Button>
        </div>
        <p className="first-last-flush">{say('stop-kept')}</p>
      </NotificationPanel>
    </div>
  );
}
