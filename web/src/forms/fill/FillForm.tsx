import { acceptForm } from '@helsesim/shared/forms/accept-form';
import type { PreparedForm } from '@helsesim/shared/forms/prepared-form';
import type { QuestionnaireResponse } from '@helsesim/shared/forms/questionnaire-model';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../../platform/use-words.ts';
import { useCitizen } from '../../representation/citizen-loaders.ts';
import type { LoadedForm } from '../forms-routes.ts';
import { formsWords } from '../forms-words.ts';
import { CarriedOver } from './CarriedOver.tsx';
import { FillButtons } from './FillButtons.tsx';
import { formFiles } from './form-files.ts';
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
  const draft = useFormDraft(citizen.id, loaded);
  const [begunWith] = useState(() => (draft.begun ? redSignsIn(form, draft.begun) : []));
  const stop = useRedStop(begunWith);
  const questions = useRef<HTMLDivElement>(null);

  // The form keeps the first of its handlers: what they call must be what there is now.
  const now = useRef({ draft, stop, form });
  now.current = { draft, stop, form };

  useEffect(() => (questions.current ? keepGroupsNamed(questions.current) : undefined), []);
  // In another language the signs have other words.
  useEffect(() => {
    if (draft.latest.current) now.current.stop.found(redSignsIn(form, draft.latest.current));
  }, [form]);
  const { id: formId, title } = loaded.form;
  const files = useMemo(
    () => formFiles({ citizenId: citizen.id, draftId: draft.key, subject: title.slice(0, 100) }),
    [citizen.id, draft.key, formId],
  );

  const touched = useRef(false);
  const changed = useCallback((response: QuestionnaireResponse) => {
    // What the form computes by itself when it is opened is nothing that someone has begun on.
    if (!touched.current) return;
    now.current.draft.change(response);
    now.current.stop.found(redSignsIn(now.current.form, response));
  }, []);
  const submit = async (response: QuestionnaireResponse) => {
    const id = await draft.submit(response);
    if (id) void navigate(`/citizens/${citizen.id}/form-responses/${id}`, { replace: true });
  };

  const byMistake = () => {
    const asked = stop.signs[0]?.because[0]?.linkId;
    stop.byMistake();
    // Back to the question, once it can be reached again.
    requestAnimationFrame(() => focusQuestion(questions.current, asked));
  };
  const serverStops = draft.saving.is === 'saved' && stop.signs.length === 0 && draft.stop.length > 0;
  const stopped = stop.stopped || serverStops;
  return (
    <>
      {loaded.draft && <CarriedOver draft={loaded.draft} />}
      {stopped && (
        <StopPanel
          signs={serverStops ? draft.stop : stop.signs}
          onMistake={() => {
            if (serverStops) stop.found(draft.stop);
            byMistake();
          }}
        />
      )}
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
