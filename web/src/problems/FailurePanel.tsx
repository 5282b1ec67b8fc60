import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import { type ReactNode, useEffect, useRef } from 'react';
import { NetworkFailure } from '../platform/api.ts';
import type { Failure } from '../platform/attempt.ts';
import { useWords } from '../platform/use-words.ts';
import { CodeText } from './late-code-text.tsx';
import { tellingWords } from './telling/telling-words.ts';

type FailurePanelProps = {
  failure: Failure;
  /** What failed, when the page can say it better than «Det gikk ikke». */
  label?: string;
  /** What it means here, when the page can say it better than the words of the code. */
  text?: string;
  /** What one can do now. */
  children?: ReactNode;
};

/** Why what one asked for was not done. Comes into view and takes focus each time there is a new answer. */
export function FailurePanel({ failure, label, text, children }: FailurePanelProps) {
  const say = useWords(tellingWords);
  const panel = useRef<HTMLDivElement>(null);
  // The same failure once more is news too.
  useEffect(() => {
    if (!panel.current) return;
    panel.current.tabIndex = -1;
    panel.current.focus();
  }, [failure]);
  const network = failure instanceof NetworkFailure;
  return (
    <div className="failure">
      <NotificationPanel
        ref={panel}
        variant={network ? 'warn' : 'error'}
        role="alert"
        labelHtmlMarkup="h2"
        label={label ?? say(network ? 'network-label' : 'not-done')}
      >
        <p className="failure__text">{text ?? (network ? say('network-text') : <CodeText code={failure.code} />)}</p>
        {children}
      </NotificationPanel>
    </div>
  );
}
