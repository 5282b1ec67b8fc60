import { Refero, rootReducer } from '@helsenorge/refero';
import type { Language } from '@helsesim/shared/people/people-model';
import { configureStore } from '@reduxjs/toolkit';
import { useState } from 'react';
import { Provider } from 'react-redux';
import { referoWords } from './refero-words.ts';
import './refero-form.scss';

type ReferoAnswersProps = { questionnaire: object; response: object; language: Language };

/** Answers that were sent, beside their questions: to be read and printed, not changed. */
export function ReferoAnswers({ questionnaire, response, language }: ReferoAnswersProps) {
  const [store] = useState(() => configureStore({ reducer: rootReducer }));
  return (
    <Provider store={store}>
      <div className="refero-answers">
        <Refero
          authorized
          pdf
          loginButton={<span />}
          questionnaire={questionnaire}
          questionnaireResponse={response}
          resources={referoWords[language] ?? referoWords.nb}
          onSubmit={() => undefined}
        />
      </div>
    </Provider>
  );
}
