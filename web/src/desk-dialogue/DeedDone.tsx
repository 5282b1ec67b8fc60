import type { ReactNode } from 'react';
import { DonePanel } from '../platform/DonePanel.tsx';
import { useWords } from '../platform/use-words.ts';
import type { DeedAnswer } from './deeds.ts';
import { deskDialogueWords } from './desk-dialogue-words.ts';

type Done = Extract<DeedAnswer, { did: unknown }>;
type DeedDoneProps = {
  answer: Done;
  /** What was written goes as a letter. */
  byPost: boolean;
  /** The way on. */
  children: ReactNode;
};

/** What was done to the case, and what it means for the citizen. */
export function DeedDone({ answer, byPost, children }: DeedDoneProps) {
  const say = useWords(deskDialogueWords);
  const { did, thread } = answer;
  if (did === 'mark') return null;
  const wrote = did !== 'forward' && did !== 'close';
  return (
    <DonePanel label={say(`done.${did}-label`)} answer={answer}>
      <p className="failure__text">
        {meaning()}
        {wrote && byPost && ` ${say('by-post')}`}
      </p>
      {children}
    </DonePanel>
  );

  function meaning(): string {
    if (did === 'mark') return '';
    if (did === 'forward') return say('done.forward', { name: thread.handler?.name ?? thread.office });
    if (did === 'answer') return say(thread.state === 'closed' ? 'done.answer-closed' : 'done.answer');
    return say(`done.${did}`);
  }
}
