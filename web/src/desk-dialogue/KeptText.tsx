import Button from '@helsenorge/designsystem-react/components/Button';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import { useState } from 'react';
import { useWords } from '../platform/use-words.ts';
import { deskDialogueWords } from './desk-dialogue-words.ts';
import type { CaseDraftOf } from './use-case-draft.ts';

/** The case takes no answer any more, and one had begun to write: it is not lost. */
export function KeptText({ draft }: { draft: CaseDraftOf }) {
  const say = useWords(deskDialogueWords);
  const [copied, setCopied] = useState(false);
  const text = draft.textOf('answer');
  if (!text) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return (
    <NotificationPanel variant="warn" labelHtmlMarkup="h3" label={say('kept-label')}>
      <p className="failure__text">{say('kept-text')}</p>
      <p className="failure__text typed">{text}</p>
      <div className="buttons">
        <Button variant="outline" onClick={() => void copy()}>
          {say('copy')}
        </Button>
        <Button variant="borderless" onClick={() => draft.sent('answer')}>
          {say('discard')}
        </Button>
      </div>
      <span role="status">{copied && say('copied')}</span>
    </NotificationPanel>
  );
}
