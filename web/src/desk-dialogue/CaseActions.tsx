import Button from '@helsenorge/designsystem-react/components/Button';
import { useEffect, useState } from 'react';
import { useWords } from '../platform/use-words.ts';
import { BookInsteadPanel } from './BookInsteadPanel.tsx';
import { ClosePanel } from './ClosePanel.tsx';
import { deskDialogueWords } from './desk-dialogue-words.ts';
import { ForwardPanel } from './ForwardPanel.tsx';
import { OfferPanel } from './OfferPanel.tsx';
import type { CaseProps } from './ThreadCase.tsx';
import { placesOfKeys } from './use-desk-keys.ts';

const panels = {
  forward: ForwardPanel,
  'book-instead': BookInsteadPanel,
  offer: OfferPanel,
  close: ClosePanel,
} as const;
type Panel = keyof typeof panels;

/** What else than answering can be done with it. Each unfolds in its place, one at a time. */
export function CaseActions(props: CaseProps) {
  const say = useWords(deskDialogueWords);
  const { thread, deeds } = props;
  const { item, may } = thread;
  const open: Record<Panel, boolean> = {
    forward: may.forward,
    'book-instead': may.bookInstead,
    offer: may.offerTime,
    close: may.close,
  };
  const [unfolded, unfold] = useState<Panel>();
  const { answer } = deeds;
  const did = answer && 'did' in answer ? answer.did : undefined;
  // What was done is folded in again.
  useEffect(() => {
    if (did && did !== 'mark') unfold(undefined);
  }, [did]);
  const shown = (Object.keys(panels) as Panel[]).filter((panel) => open[panel]);
  const Unfolded = unfolded && open[unfolded] ? panels[unfolded] : undefined;

  return (
    <section aria-label={say('actions')} className="case-actions">
      <div className="case-actions__row">
        <Button
          id={placesOfKeys.important}
          variant="borderless"
          aria-pressed={item.important}
          aria-keyshortcuts={say('key.important')}
          aria-busy={deeds.busy === 'mark'}
          onClick={() => deeds.send({ do: 'mark', body: { important: !item.important } })}
        >
          {say('do.important')}
        </Button>
        {shown.map((panel) => (
          <Button
            key={panel}
            variant="borderless"
            data-panel={panel}
            aria-expanded={panel === unfolded}
            onClick={() => unfold(panel === unfolded ? undefined : panel)}
            {...(panel === 'forward' && { id: placesOfKeys.forward, 'aria-keyshortcuts': say('key.forward') })}
          >
            {say(`do.${panel}`)}
          </Button>
        ))}
      </div>
      <p role="status" className="case-actions__told">
        {did === 'mark' && say(item.important ? 'now-important' : 'now-not-important')}
      </p>
      {Unfolded && unfolded && (
        <section className="case-panel" aria-label={say(`do.${unfolded}`)}>
          <Unfolded {...props} />
        </section>
      )}
    </section>
  );
}
