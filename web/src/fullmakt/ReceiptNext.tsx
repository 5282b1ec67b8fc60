import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import List from '@helsenorge/designsystem-react/components/List';
import type { FullmaktView } from '@helsesim/shared/fullmakt/fullmakt-model';
import { Heading } from '../platform/Heading.tsx';
import { useWords } from '../platform/use-words.ts';
import { useDates } from '../platform/world.ts';
import { firstNameOf, useCitizen } from '../representation/citizen-loaders.ts';
import { fullmaktWords } from './fullmakt-words.ts';

/** FUL-10: the first notice comes so long before the last day. */
const FIRST_NOTICE = { days: 30 };

/** What happens next, and when. */
export function ReceiptNext({ fullmakt: { other, to } }: { fullmakt: FullmaktView }) {
  const say = useWords(fullmaktWords);
  const dates = useDates();
  const { citizen } = useCitizen();
  const noticed = to && dates.today && Temporal.PlainDate.compare(to.subtract(FIRST_NOTICE), dates.today) > 0;
  return (
    <section aria-labelledby="next">
      <Heading id="next">{say('what-next')}</Heading>
      <List variant="bullet">
        <List.Item>{say('next-told', { name: other.name })}</List.Item>
        {noticed && <List.Item>{say('next-reminder', { when: dates.dateWithYear(to) })}</List.Item>}
        <List.Item>
          {say('next-log', { name: firstNameOf(other) })}{' '}
          <AnchorLink href={`/citizens/${citizen.id}/activity`}>{say('see-log')}</AnchorLink>
        </List.Item>
      </List>
    </section>
  );
}
