import { acceptForm } from '@helsesim/shared/forms/accept-form';
import type { PreparedForm } from '@helsesim/shared/forms/prepared-form';
import type { QuestionnaireResponse } from '@helsesim/shared/forms/questionnaire-model';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { AskFirst } from '../../platform/AskFirst.tsx';
import { useWords } from '../../platform/use-words.ts';
import { useCitizen } from '../../representation/citizen-loaders.ts';
import type { LoadedForm } from '../forms-routes.ts';
import { formsWords } from '../forms-words.ts';
import { CarriedOver } from './CarriedOver.tsx';
import { ChangedElsewhere } from './ChangedElsewhere.tsx';
import { FillButtons } from './FillButtons.tsx';
import { formFiles } from './form-files.ts';
import { keepExclusive } from './keep-exclusive.ts';
import { keepGroupsNamed } from './name-groups.ts';
import { ReferoForm } from './ReferoForm.tsx';
import { redSignsIn } from './red-signs.ts';
import { StopPanel } from './StopPanel.tsx';
import { useFormDraft } from './use-form-draft.ts';
import { useRedStop } from './use-red-stop.ts';

/** The questions, saved as one answers them, stopped by a red sign. */
export function FillForm({ loaded }: { loaded: LoadedForm }) {
  const say = useWords(formsWords);
  // The server has accepted it: what is told here is that the browser has another version of the app.
  const { questionnaire } = loaded;
  const form = useMemo(() => acceptForm(questionnaire).form, [questionnaire]);
  return form ? <Filling loaded={loaded} form={form} /> : <p role="alert">{say('not-understood')}</p>;
}

function Filling({ loaded, form }: { loaded: LoadedForm; form: PreparedForm }) {
  const say = useWords(formsWords);
  const { citizen } = useCitizen();
  const navigate = useNavigate();
  const draft = useFormDraft(citizen.id, loaded, form);
  const [begunWith] = useState(() => (draft.begun ? redSignsIn(form, draft.begun) : []));
  const stop = useRedStop(begunWith);
  const questions = useRef<HTMLDivElement>(null);

  // The form keeps the first of its handlers: what they call must be what there is now.
  const now = useRef({ draft, stop, form });
  now.current = { draft, stop, form };

  useEffect(() => {
    if (!questions.current) return undefined;
    const ends = [keepGroupsNamed(questions.current), keepExclusive(questions.current, () => now.current.form)];
    return () => {
      for (const end of ends) end();
    };
  }, []);
  const { stop: found } = draft;
  useEffect(() => now.current.stop.told(found), [found]);
  // In another language the signs have other words.
  useEffect(() => {
    if (draft.latest.current) now.current.stop.found(redSignsIn(form, draft.latest.current));
  }, [form]);
  const { key: formKey, title } = loaded.form;
  const files = useMemo(
    () => formFiles({ citizenId: citizen.id, draftId: draft.key, subject: title.slice(0, 100) }),
    [citizen.id, draft.key, formKey],
  );

  const touched = useRef(false);
  const changed = useCallback((response: QuestionnaireResponse) => {
    now.current.stop.found(redSignsIn(now.current.form, response));
    // What the form computes by itself when it is opened is nothing that someone has begun on.
    if (touched.current) now.current.draft.change(response);
  }, []);
  const submit = async (response: QuestionnaireResponse) => {
    const id = await draft.submit(response);
    if (id) void navigate(`/citizens/${citizen.id}/form-responses/${id}`, { replace: true });
  };

  const throwAway = async () => {
    if (await draft.throwAway()) void navigate(`/citizens/${citizen.id}/symptoms`, { replace: true });
  };

  const byMistake = () => {
    const asked = stop.signs[0]?.because[0]?.linkId;
    stop.byMistake();
    // Back to the question, once it can be reached again.
    requestAnimationFrame(() => focusQuestion(questions.current, asked));
  };
  const { stopped } = stop;
  return (
    <>
      <CarriedOver draft={draft} begunAt={loaded.draft?.savedAt} />
      {draft.elsewhere && <ChangedElsewhere draft={draft} />}
      {stopped && <StopPanel signs={stop.signs} onMistake={byMistake} />}
      <div
        ref={questions}
        // Until the texts have come in the language that was chosen last.
        lang={loaded.language}
        inert={stopped}
        className={stopped ? 'questions questions--stopped' : 'questions'}
        onClickCapture={() => {
          touched.current = true;
        }}
        onInputCapture={() => {
          touched.current = true;
        }}
      >
        <ReferoForm
          key={loaded.language}
          questionnaire={form.questionnaire}
          language={loaded.language}
          response={draft.latest.current}
          files={files}
          onChange={changed}
          onSubmit={(response) => void submit(response)}
          buttons={(fields) => (
            <FillButtons
              {...fields}
              form={form}
              draft={draft}
              stillRed={stop.signs.length > 0 && !stopped}
              goTo={(linkId) => focusQuestion(questions.current, linkId)}
            />
          )}
        />
      </div>
      <p className="help-line">{say('answers-kept')}</p>
      {draft.latest.current && (
        <AskFirst
          ask={say('throw-away')}
          sure={say('throw-away-sure', { title })}
          yes={say('throw-away-yes')}
          no={say('throw-away-no')}
          busy={draft.busy}
          onYes={() => void throwAway()}
        />
      )}
    </>
  );
}

/** The first field of a question. refero names its fields by the linkId. */
function focusQuestion(questions: HTMLDivElement | null, linkId: string | undefined) {
  if (!questions || !linkId) return;
  const fields = [...questions.querySelectorAll<HTMLElement>('input, textarea, select')];
  const field = fields.find(({ id, dataset }) => id.includes(linkId) || dataset['testid']?.includes(linkId));
  (field ?? fields[0])?.focus();
}
