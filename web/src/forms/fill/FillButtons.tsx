import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import Button from '@helsenorge/designsystem-react/components/Button';
import NotificationPanel from '@helsenorge/designsystem-react/components/NotificationPanel';
import StepButtons from '@helsenorge/designsystem-react/components/StepButtons';
import type { PreparedForm } from '@helsesim/shared/forms/prepared-form';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../platform/use-words.ts';
import { FailurePanel } from '../../problems/FailurePanel.tsx';
import { useCitizen } from '../../representation/citizen-loaders.ts';
import { formsWords } from '../forms-words.ts';
import { FormDraftLine, SessionGone } from './FormDraftLine.tsx';
import { nameOfField, questionOfField } from './field-names.ts';
import type { FormButtons } from './ReferoForm.tsx';
import type { FormDraft } from './use-form-draft.ts';

type FillButtonsProps = FormButtons & {
  form: PreparedForm;
  draft: FormDraft;
  /** A red sign is ticked still, by someone who has said that it was by mistake. */
  stillRed: boolean;
  goTo(linkId: string): void;
};

/** What is wrong, by the names of the questions; where it is kept; and the one way on. */
export function FillButtons({ form, draft, wrong, submit, stillRed, goTo }: FillButtonsProps) {
  const say = useWords(formsWords);
  const { citizen } = useCitizen();
  const { failure, problems, busy } = draft;
  const [tried, setTried] = useState(0);
  const named = [
    ...wrong.map(({ field, text }) => ({ linkId: questionOfField(form, field), text })),
    ...problems.map(({ path }) => ({ linkId: path.split('/').at(-1), text: '' })),
  ];
  return (
    <div className="fill-end">
      {tried > 0 && named.length > 0 && <WrongAnswers form={form} named={named} goTo={goTo} tried={tried} />}
      {draft.sessionGone && <SessionGone />}
      {failure && <FailurePanel failure={failure} />}
      {stillRed && (
        <NotificationPanel variant="warn" role="status">
          {say('still-red')} <AnchorLink href="tel:113">{say('call-113')}</AnchorLink>
        </NotificationPanel>
      )}
      <FormDraftLine draft={draft} />
      <StepButtons
        forwardButton={
          <Button
            aria-busy={busy}
            onClick={() => {
              setTried((count) => count + 1);
              submit();
            }}
          >
            {say(busy ? 'judging' : 'see-advice')}
          </Button>
        }
        cancelButton={
          <Button htmlMarkup="a" href={`/citizens/${citizen.id}/symptoms`}>
            {say('later')}
          </Button>
        }
      />
    </div>
  );
}

type WrongAnswersProps = {
  form: PreparedForm;
  named: readonly { linkId: string | undefined; text: string }[];
  goTo(linkId: string): void;
  tried: number;
};

function WrongAnswers({ form, named, goTo, tried }: WrongAnswersProps) {
  const say = useWords(formsWords);
  const list = useRef<HTMLDivElement>(null);
  // It comes into view each time one has tried; what is wrong is a matter of the questions, which keep what they say.
  useEffect(() => list.current?.focus(), [tried]);
  return (
    <div ref={list} tabIndex={-1} role="alert">
      <NotificationPanel variant="error" labelHtmlMarkup="h2" label={say('look-again')}>
        <ul className="wrong-answers">
          {named.map(({ linkId, text }) => (
            <li key={`${linkId} ${text}`}>
              {linkId === undefined ? (
                text
              ) : (
                <button type="button" className="as-link" onClick={() => goTo(linkId)}>
                  {nameOfField(form, linkId)}
                </button>
              )}
            </li>
          ))}
        </ul>
      </NotificationPanel>
    </div>
  );
}
