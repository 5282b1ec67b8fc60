import type { ReplyOf } from '@helsesim/shared/contract';
import {
  findFormResponses,
  findForms,
  findSelfHelp,
  findWhatIf,
  getForm,
  getFormResponse,
  getSelfHelp,
} from '@helsesim/shared/forms/forms-contract';
import type { Language } from '@helsesim/shared/people/people-model';
import type { LoaderFunctionArgs } from 'react-router';
import { officeFor, servicesFor } from '../dialogue/gp/office.ts';
import { call } from '../platform/api.ts';
import { guarded } from '../platform/attempt.ts';
import { shownLanguage } from '../platform/language.ts';
import { accessTo } from '../representation/citizen-loaders.ts';

/** What is asked through a closed door would stand in the citizen's log. Null: it is closed, and the page says why. */
async function throughDoor<T>(citizenId: string, ask: (language: Language) => Promise<T>) {
  if (!accessTo(await servicesFor(citizenId), 'forms').read) return null;
  const language = shownLanguage();
  return { ...(await ask(language)), language };
}

/** The complaints there are forms for, what one has begun, and what was answered before. */
export const loadSymptoms = guarded(async ({ params: { citizenId = '' } }: LoaderFunctionArgs) =>
  throughDoor(citizenId, async (language) => {
    const asked = { params: { citizenId }, query: { language } };
    const [forms, responses] = await Promise.all([call(findForms, asked), call(findFormResponses, asked)]);
    return { forms, responses };
  }),
);

export type LoadedForm = ReplyOf<typeof getForm> & { language: Language };
export const loadForm = guarded(
  ({ params: { citizenId = '', formId = '' } }: LoaderFunctionArgs): Promise<LoadedForm | null> =>
    throughDoor(citizenId, (language) => call(getForm, { params: { citizenId, formId }, query: { language } })),
);

/** The answers, where they lead, and whom one may turn to. */
export const loadResponse = guarded(async ({ params: { citizenId = '', responseId = '' } }: LoaderFunctionArgs) => {
  const services = await servicesFor(citizenId);
  if (!accessTo(services, 'forms').read) return null;
  const language = shownLanguage();
  const asked = { params: { citizenId, responseId }, query: { language } };
  const [answered, whatIf, office, selfHelp] = await Promise.all([
    call(getFormResponse, asked),
    call(findWhatIf, asked),
    officeFor(citizenId, services),
    call(findSelfHelp, { query: { language } }),
  ]);
  return { answered, whatIf, office, selfHelp, language };
});

/** The whole catalogue, or the one entry that the address names. */
export const loadSelfHelp = guarded(async ({ params: { selfHelpId } }: LoaderFunctionArgs) => {
  const language = shownLanguage();
  const query = { language };
  if (selfHelpId === undefined) return { entries: await call(findSelfHelp, { query }), language };
  return { entry: await call(getSelfHelp, { params: { selfHelpId }, query }), language };
});
