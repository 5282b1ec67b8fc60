import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import Button from '@helsenorge/designsystem-react/components/Button';
import Duolist, { DuolistGroup } from '@helsenorge/designsystem-react/components/Duolist';
import HighlightPanel from '@helsenorge/designsystem-react/components/HighlightPanel';
import { useNavigate } from 'react-router';
import { Heading } from '../../platform/Heading.tsx';
import { useWords } from '../../platform/use-words.ts';
import { useCitizen } from '../../representation/citizen-loaders.ts';
import { useWriting } from './WritingLayout.tsx';
import { writeWords } from './write-words.ts';

/** The answers to a form that go along, as the doctor or the nurse will read them. */
export function AnswersPanel({ mayLeaveOut = false }: { mayLeaveOut?: boolean }) {
  const say = useWords(writeWords);
  const navigate = useNavigate();
  const { citizen } = useCitizen();
  const { writing, draft } = useWriting();
  const { addressee } = draft.written;
  if (!('formResponseId' in addressee) || !addressee.formResponseId) return null;
  const { formResponseId, ...without } = addressee;
  const answers = writing.answers?.id === formResponseId ? writing.answers : undefined;
  const leaveOut = async () => {
    // First the address, so that it does not bring them along again.
    await navigate('.', { replace: true });
    draft.change({ addressee: without });
  };
  return (
    <HighlightPanel color="neutral">
      <section aria-labelledby="answers-along">
        <Heading small id="answers-along">
          {answers ? say('answers-along', { title: answers.title }) : say('answers-along-some')}
        </Heading>
        {answers && (
          <Duolist format="non-formatted" boldColumn="first">
            {answers.summary.map(({ label, answer }) => (
              <DuolistGroup key={label} term={label} description={<span className="typed">{answer}</span>} />
            ))}
          </Duolist>
        )}
        <p>
          <AnchorLink href={`/citizens/${citizen.id}/form-responses/${formResponseId}`}>
            {say('see-answers')}
          </AnchorLink>
        </p>
        {mayLeaveOut && (
          <Button variant="borderless" onClick={() => void leaveOut()}>
            {say('leave-answers-out')}
          </Button>
        )}
      </section>
    </HighlightPanel>
  );
}
