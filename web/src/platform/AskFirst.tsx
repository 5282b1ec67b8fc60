import Button from '@helsenorge/designsystem-react/components/Button';
import { useEffect, useRef, useState } from 'react';

type AskFirstProps = {
  ask: string;
  sure: string;
  yes: string;
  no: string;
  busy: boolean;
  onYes(): void;
};

/** What cannot be undone is done when one is sure. */
export function AskFirst({ ask, sure, yes, no, busy, onYes }: AskFirstProps) {
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLFieldSetElement>(null);
  // Focus follows to the question that takes the place of the button just pressed.
  useEffect(() => {
    if (asking) question.current?.querySelector('button')?.focus();
  }, [asking]);
  if (!asking)
    return (
      <Button variant="borderless" onClick={() => setAsking(true)}>
        {ask}
      </Button>
    );
  return (
    <fieldset ref={question} className="ask-first">
      <legend>{sure}</legend>
      <div className="buttons">
        <Button variant="outline" concept="destructive" aria-busy={busy} onClick={onYes}>
          {yes}
        </Button>
        <Button variant="outline" onClick={() => setAsking(false)}>
          {no}
        </Button>
      </div>
    </fieldset>
  );
}
