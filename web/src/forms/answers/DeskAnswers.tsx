import Button from '@helsenorge/designsystem-react/components/Button';
import Expander from '@helsenorge/designsystem-react/components/Expander';
import Tag from '@helsenorge/designsystem-react/components/Tag';
import type { FormBrief } from '@helsesim/shared/forms/form-brief';
import type { WholeResponse } from '@helsesim/shared/forms/forms-contract';
import type { Language } from '@helsesim/shared/people/people-model';
import { useEffect, useState } from 'react';
import { FilesSeen } from '../../attachments/FilesSeen.tsx';
import { attempt, type Failure } from '../../platform/attempt.ts';
import { useLanguage } from '../../platform/language.ts';
import { useWords } from '../../platform/use-words.ts';
import { FailurePanel } from '../../problems/FailurePanel.tsx';
import '../forms.scss';
import { formsWords } from '../forms-words.ts';
import { useSaidOfLevel } from '../use-said-of-level.ts';
import { AnswersRead } from './AnswersRead.tsx';
import { SummaryLines } from './SummaryLines.tsx';

type DeskAnswersProps = {
  brief: FormBrief;
  load(responseId: string, language: Language): Promise<WholeResponse>;
  /** A look is logged: in a list that one leafs through, only what is asked for is looked at. */
  atOnce: boolean;
  /** Where its files are, when they came along with nothing else. */
  fileAt?(id: string): string;
};
const colors = { red: 'cherry', yellow: 'banana', green: 'kiwi', none: 'neutral' } as const;

/** Answers to a form beside the conversation or the appointment: to be read in twenty seconds, and whole: at once when there is no summary. */
export function DeskAnswers({ brief, load, atOnce, fileAt }: DeskAnswersProps) {
  const say = useWords(formsWords);
  const saidOf = useSaidOfLevel();
  const language = useLanguage();
  const [wanted, setWanted] = useState(atOnce);
  const { found, failure } = useAnswers(wanted ? brief.responseId : undefined, load, language);
  const { title, level, urgency } = brief;
  return (
    <section className="desk-answers" aria-labelledby={`answers-${brief.responseId}`}>
      <h3 id={`answers-${brief.responseId}`}>{say('desk-answers', { title: title[language] })}</h3>
      {urgency && level && (
        <p className="desk-answers__level">
          <Tag color={colors[urgency]}>{say(`urgency.${urgency}`)}</Tag> {say('desk-level', { level: saidOf(level) })}
        </p>
      )}
      {!wanted && (
        <Button variant="outline" onClick={() => setWanted(true)}>
          {say('see-desk-answers')}
        </Button>
      )}
      {failure && <FailurePanel failure={failure} />}
      {found && (
        <>
          {found.summary.length > 0 && <SummaryLines lines={found.summary} />}
          {fileAt && found.files.length > 0 && <FilesSeen files={found.files} fileAt={fileAt} />}
          <Expander title={say('answers')} expanded={found.summary.length === 0}>
            <AnswersRead questionnaire={found.questionnaire} response={found.response} language={found.language} />
          </Expander>
        </>
      )}
    </section>
  );
}

function useAnswers(responseId: string | undefined, load: DeskAnswersProps['load'], language: Language) {
  const [told, setTold] = useState<{ found?: WholeResponse & { language: Language }; failure?: Failure }>({});
  useEffect(() => {
    if (!responseId) return;
    let isOver = false;
    void attempt(load(responseId, language)).then((answer) => {
      if (!isOver) setTold(answer.ok ? { found: { ...answer.value, language } } : { failure: answer.failure });
    });
    return () => {
      isOver = true;
    };
  }, [responseId, language]);
  return told;
}
