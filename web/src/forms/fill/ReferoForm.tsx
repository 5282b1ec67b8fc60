import { Refero, rootReducer, type TextMessage } from '@helsenorge/refero';
import type { Questionnaire, QuestionnaireResponse } from '@helsesim/shared/forms/questionnaire-model';
import type { Language } from '@helsesim/shared/people/people-model';
import { configureStore } from '@reduxjs/toolkit';
import { type ReactElement, useEffect, useState } from 'react';
import { Provider } from 'react-redux';
import { type FormFiles, withFileIds } from './form-files.ts';
import { formForRefero } from './form-for-refero.ts';
import { referoWords } from './refero-words.ts';
import './refero-form.scss';
import { useSaidOfFileFailure } from './use-said-of-file-failure.ts';

/** Dates have two ways of being written: the Norwegian and the English. */
const dateLanguage: Record<Language, string> = { nb: 'nb-no', nn: 'nb-no', en: 'en-gb' };

/** What the page's own buttons can ask of the form. */
export type FormButtons = {
  /** Where the answers are looked over, and what is wrong with them, by the names of refero's fields. */
  submit(): void;
  wrong: readonly { field: string; text: string }[];
};

type ReferoFormProps = {
  questionnaire: Questionnaire;
  language: Language;
  /** What was answered before. */
  response: QuestionnaireResponse | undefined;
  files: FormFiles;
  onChange(response: QuestionnaireResponse): void;
  onSubmit(response: QuestionnaireResponse): void;
  buttons(form: FormButtons): ReactElement;
};

const newStore = () => configureStore({ reducer: rootReducer });

/** Helsenorge's form renderer, which is larger than all the rest: loaded only when a form is opened. */
export function ReferoForm(props: ReferoFormProps) {
  const { questionnaire, language, response, files, onChange, onSubmit, buttons } = props;
  const saidOfFailure = useSaidOfFileFailure();
  const [store] = useState(newStore);
  const [form] = useState(() => formForRefero(questionnaire));
  useEffect(() => {
    // refero has made its empty answers by now. All that differs from them is told, the very first answer too.
    let told = store.getState().refero.form.FormData.Content;
    return store.subscribe(() => {
      const { Content } = store.getState().refero.form.FormData;
      if (!Content || Content === told) return;
      told = Content;
      onChange(Content);
    });
  }, [store, onChange]);
  return (
    <Provider store={store}>
      <Refero
        authorized
        loginButton={<span />}
        questionnaire={form}
        {...(response && { questionnaireResponse: withFileIds(response) })}
        syncQuestionnaireResponse
        language={dateLanguage[language]}
        resources={referoWords[language] ?? referoWords.nb}
        validateScriptInjection
        hideValidationSummary
        onSubmit={onSubmit}
        attachmentValidTypes={['image/jpeg', 'image/png', 'application/pdf']}
        uploadAttachment={(chosen, onSuccess, onError) => {
          for (const file of chosen) void send(file, onSuccess, onError);
        }}
        onDeleteAttachment={(id, onSuccess) => void files.remove(id).then(onSuccess)}
        onRequestAttachmentLink={files.fileAt}
        renderCustomActionButtons={({ reactHookFormMethods: { handleSubmit, formState }, referoProps }) =>
          buttons({
            submit: () => {
              const { Content } = store.getState().refero.form.FormData;
              void handleSubmit(() => Content && referoProps.onSubmit(Content))();
            },
            wrong: Object.entries(formState.errors).map(([field, error]) => ({
              field,
              text: typeof error?.message === 'string' ? error.message : '',
            })),
          })
        }
      />
    </Provider>
  );

  async function send(file: File, onSuccess: (sent: object) => void, onError: (text: TextMessage) => void) {
    const sent = await files.send(file);
    if ('attachment' in sent) onSuccess(sent.attachment);
    else onError(saidOfFailure(sent.failure));
  }
}
