import List from '@helsenorge/designsystem-react/components/List';
import { Heading } from '../../platform/Heading.tsx';
import { useWords } from '../../platform/use-words.ts';
import { applicationWords } from './application-words.ts';

/** What happens to an application, in order. */
export function NextList({ sent = false }: { sent?: boolean }) {
  const say = useWords(applicationWords);
  return (
    <section aria-labelledby="next">
      <Heading id="next">{say(sent ? 'what-next' : 'what-after')}</Heading>
      <List variant="numbered">
        <List.Item>{say('next-doctor')}</List.Item>
        <List.Item>{say('next-decision')}</List.Item>
        <List.Item>{say('next-length')}</List.Item>
      </List>
    </section>
  );
}
