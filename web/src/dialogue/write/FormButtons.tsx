import Button from '@helsenorge/designsystem-react/components/Button';
import StepButtons from '@helsenorge/designsystem-react/components/StepButtons';
import { useWords } from '../../platform/use-words.ts';
import { useCitizen } from '../../representation/citizen-loaders.ts';
import { writeWords } from './write-words.ts';

export function FormButtons() {
  const say = useWords(writeWords);
  const { citizen } = useCitizen();
  return (
    <StepButtons
      forwardButton={<Button type="submit">{say('look-over')}</Button>}
      cancelButton={
        <Button htmlMarkup="a" href={`/citizens/${citizen.id}/write`}>
          {say('cancel')}
        </Button>
      }
    />
  );
}
