import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import { type ReactNode, useEffect, useRef } from 'react';

type DonePanelProps = {
  label: string;
  children: ReactNode;
  /** The answer of the server: the same told once more is news too. */
  answer: unknown;
};

/** What was done, on the page where it was asked for. Comes into view and takes focus, as what failed does. */
export function DonePanel({ label, children, answer }: DonePanelProps) {
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!panel.current) return;
    panel.current.tabIndex = -1;
    panel.current.focus();
  }, [answer]);
  return (
    <div className="done">
      <NotificationPanel ref={panel} variant="success" role="status" labelHtmlMarkup="h2" label={label}>
        {children}
      </NotificationPanel>
    </div>
  );
}
