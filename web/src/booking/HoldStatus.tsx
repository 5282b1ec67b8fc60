import HighlightPanel from '@helsenorge/designsystem-react/components/HighlightPanel';
import { isBefore } from '@helsesim/shared/oslo';
import { useWords } from '../platform/use-words.ts';
import { useDates, useNow, useWorld } from '../platform/world.ts';
import { bookingWords } from './booking-words.ts';

/** Minutes left at which it is said aloud; the seconds are only shown. */
const said = [5, 2, 1];

/** Until when the time is held, by the clock of the world. */
export function HoldStatus({ heldUntil }: { heldUntil: Temporal.Instant }) {
  const say = useWords(bookingWords);
  const dates = useDates();
  const now = useNow();
  const frozen = useWorld()?.clock.mode === 'frozen';
  const over = now !== undefined && !isBefore(now, heldUntil);
  const seconds = now && !over ? Math.ceil(now.until(heldUntil).total('seconds')) : 0;
  return (
    <HighlightPanel color={over ? 'cherry' : 'blueberry'} variant="compact" className="hold">
      <p className="hold__text">{text()}</p>
      <p className="for-reader-only" role="status">
        {spoken()}
      </p>
    </HighlightPanel>
  );

  function text() {
    if (over) return say('held-over');
    if (!now) return say('held-until-plain', { time: dates.hour(heldUntil) });
    if (frozen) return say('held-until', { time: dates.hour(heldUntil) });
    // A clock that counts is a pressure: only the last minute does.
    if (seconds > 60) return say('held-minutes', { minutes: Math.ceil(seconds / 60) });
    return say('held-left', { time: `${seconds}\u00a0s` });
  }

  function spoken() {
    if (over) return say('held-over');
    const minutes = Math.ceil(seconds / 60);
    if (frozen || !said.includes(minutes)) return '';
    return minutes === 1 ? say('held-said-one') : say('held-said', { minutes });
  }
}
