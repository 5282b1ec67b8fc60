import Duolist, { DuolistGroup } from '@helsenorge/designsystem-react/components/Duolist';
import HighlightPanel from '@helsenorge/designsystem-react/components/HighlightPanel';
import { Heading } from '../platform/Heading.tsx';
import { useWords } from '../platform/use-words.ts';
import { fullmaktWords } from './fullmakt-words.ts';

/** Whom it is for, always in sight. */
export function ChosenSummary({ receiver }: { receiver: string }) {
  const say = useWords(fullmaktWords);
  return (
    <HighlightPanel color="neutral" variant="compact">
      <section aria-labelledby="chosen-title">
        <Heading small id="chosen-title">
          {say('chosen')}
        </Heading>
        <Duolist format="non-formatted" boldColumn="first">
          <DuolistGroup term={say('receiver')} description={receiver} />
        </Duolist>
      </section>
    </HighlightPanel>
  );
}
