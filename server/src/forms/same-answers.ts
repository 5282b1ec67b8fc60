import { isDeepStrictEqual } from 'node:util';
import type { QuestionnaireResponse } from '@helsesim/shared/forms/questionnaire-model';

/** Whether answers are those that were kept before, whatever order a database gives their parts in. */
export const sameAnswers = (kept: QuestionnaireResponse, response: QuestionnaireResponse): boolean =>
  isDeepStrictEqual(asKept(kept), asKept(response));

/** As it is read again: parts that are undefined are not written. What else is told of a file, it tells itself. */
const asKept = (response: QuestionnaireResponse): unknown =>
  JSON.parse(JSON.stringify(response, (name, value) => (name === 'valueAttachment' ? { url: value.url } : value)));
