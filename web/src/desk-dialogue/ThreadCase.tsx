import Tag from '@helsenorge/designsystem-react/components/Tag';
import type { DeskThread } from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { getThreadForm } from '@helsesim/shared/forms/desk-forms-contract';
import { DeskAnswers } from '../forms/answers/DeskAnswers.tsx';
import { call } from '../platform/api.ts';
import { Heading } from '../platform/Heading.tsx';
import { useWords } from '../platform/use-words.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { CaseActions } from './CaseActions.tsx';
import { CitizenContext } from './CitizenContext.tsx';
import { Conversation } from './Conversation.tsx';
import { deskDialogueWords } from './desk-dialogue-words.ts';
import { KeptText } from './KeptText.tsx';
import './thread-case.scss';
import { RenewPanel } from './RenewPanel.tsx';
import type { CaseDraftOf } from './use-case-draft.ts';
import type { Deeds } from './use-deeds.ts';
import { CASE } from './use-desk-keys.ts';
import { useSaidOfItem } from './use-said-of-item.ts';

export type CaseProps = { thread: DeskThread; deeds: Deeds; draft: CaseDraftOf };

/** All there is to answer by, and what one can do, on one screen. */
export function ThreadCase(props: CaseProps) {
  const say = useWords(deskDialogueWords);
  const said = useSaidOfItem();
  const { item, context, may, formAnswers } = props.thread;
  const kind = said.kind(item);
  const deadline = said.deadline(item, { weekday: true });
  const state = said.state(item);
  return (
    <div className="thread-case">
      <div className="thread-case__head">
        <Heading id={CASE}>{say('name-and-age', item.citizen)}</Heading>
        <p className="thread-case__about">
          {item.subject && item.subject !== kind ? `${item.subject} · ${kind}` : kind}
        </p>
        <p className="thread-case__tags">
          {deadline && <Tag color={item.late ? 'cherry' : 'neutral'}>{deadline}</Tag>}
          {state && <Tag color="neutral">{state}</Tag>}
          {item.important && <Tag color="cherry">{say('important')}</Tag>}
          {context.reachable === 'post' && <Tag color="banana">{say('went-by-post')}</Tag>}
        </p>
      </div>
      <CitizenContext thread={props.thread} />
      <div className="thread-case__work">
        {formAnswers && (
          <DeskAnswers
            key={formAnswers.responseId}
            brief={formAnswers}
            atOnce
            load={(responseId, language) =>
              call(getThreadForm, { params: { threadId: item.id, responseId }, query: { language } })
            }
          />
        )}
        <Conversation thread={props.thread} />
        {may.renew && <RenewPanel {...props} />}
        {may.answer ? <AnswerForm key={props.draft.keyOf('answer')} {...props} /> : <KeptText draft={props.draft} />}
        <CaseActions {...props} />
      </div>
    </div>
  );
}
