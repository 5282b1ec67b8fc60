import Tag from '@helsenorge/designsystem-react/components/Tag';
import { useWords } from '../platform/use-words.ts';
import { formsWords } from './forms-words.ts';

/** KAR-06: the forms are ours, written for the simulator. */
export function SyntheticTag() {
  const say = useWords(formsWords);
  return (
    <p className="synthetic">
      <Tag color="banana">{say('synthetic')}</Tag>
    </p>
  );
}
