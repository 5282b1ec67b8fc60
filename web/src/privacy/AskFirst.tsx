import Button from '@helsenorge/designsystem-react/components/Button';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../platform/use-words.ts';
import { privacyWords } from './privacy-words.ts';

type AskFirstProps = {
  label: string;
  children: ReactNode;
  yes: string;
  no: string;
  busy: boolean;
  onNo: () => void;
};

/** A question inside a form, before what closes something for somebody is sent. Takes focus when it comes. */
export function AskFirst({ label, children, yes, no, busy, onNo }: AskFirstProps) {
  const say = useWords(privacyWords);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!panel.current) return;
    panel.current.tabIndex = -1;
    panel.current.focus();
  }, []);
  return (
    <div className="ask-first">
      <NotificationPanel ref={panel} variant="warn" labelHtmlMarkup="h3" label={label}>
        {children}
      </NotificationPanel>
      <div className="buttons">
        <Button type="submit" concept="destructive" aria-busy={busy}>
          {busy ? say('saving') : yes}
        </Button>
        <Button variant="outline" onClick={onNo}>
          {no}
        </Button>
      </div>
    </div>
  );
}
