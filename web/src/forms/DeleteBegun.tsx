import { deleteFormDraft, type FormLine } from '@helsesim/shared/forms/forms-contract';
import { useState } from 'react';
import { useRevalidator } from 'react-router';
import { AskFirst } from '../platform/AskFirst.tsx';
import { call } from '../platform/api.ts';
import { attempt, type Failure } from '../platform/attempt.ts';
import { dropDraftsNamed } from '../platform/drafts.ts';
import { useWords } from '../platform/use-words.ts';
import { FailurePanel } from '../problems/FailurePanel.tsx';
import { useCitizen } from '../representation/citizen-loaders.ts';
import { answersKeptAs } from './fill/answers-kept-as.ts';
import { formsWords } from './forms-words.ts';

/** What one has begun to answer is thrown away, here and on the server. */
export function DeleteBegun({ form: { key: formKey, title } }: { form: FormLine }) {
  const say = useWords(formsWords);
  const { citizen } = useCitizen();
  const { revalidate } = useRevalidator();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const remove = async () => {
    setBusy(true);
    const gone = await attempt(call(deleteFormDraft, { params: { citizenId: citizen.id, formKey } }));
    setBusy(false);
    if (!gone.ok) return setFailure(gone.failure);
    dropDraftsNamed(answersKeptAs(citizen.id, formKey));
    await revalidate();
  };
  return (
    <div className="delete-begun">
      {failure && <FailurePanel failure={failure} />}
      <AskFirst
        ask={say('throw-away-of', { title })}
        sure={say('throw-away-sure', { title })}
        yes={say('throw-away-yes')}
        no={say('throw-away-no')}
        busy={busy}
        onYes={() => void remove()}
      />
    </div>
  );
}
