import Loader from '@helsenorge/designsystem-react/components/Loader';
import type { Language } from '@helsesim/shared/people/people-model';
import { lazy, Suspense } from 'react';
import { late } from '../../platform/late.ts';

const renderer = late(() => import('../fill/ReferoAnswers.tsx'));
const ReferoAnswers = lazy(async () => ({ default: (await renderer()).ReferoAnswers }));

type AnswersReadProps = { questionnaire: object; response: object; language: Language };

/** All questions and answers, read only. The renderer is fetched when someone asks for it. */
export const AnswersRead = ({ questionnaire, response, language }: AnswersReadProps) => (
  <Suspense fallback={<Loader size="small" testId="answers-loader" />}>
    <ReferoAnswers key={language} questionnaire={questionnaire} response={response} language={language} />
  </Suspense>
);
