import type { ReplyOf } from '@helsesim/shared/contract';
import {
  type FormResponse,
  findFormResponses,
  findForms,
  findSelfHelp,
  findWhatIf,
  getForm,
  getFormResponse,
  getSelfHelp,
} from '@helsesim/shared/forms/forms-contract';
import { getHealthStation } from '@helsesim/shared/health-station/health-station-contract';
import type { Language } from '@helsesim/shared/people/people-model';
import type { Access } from '@helsesim/shared/representation/representation-contract';
import type { LoaderFunctionArgs } from 'react-router';
import { officeFor, servicesFor } from '../dialogue/gp/office.ts';
import { call } from '../platform/api.ts';
import { attempt, guarded } from '../platform/attempt.ts';
import { shownLanguage } from '../platform/language.ts';
import { accessTo } from '../representation/citizen-loaders.ts';
import { inAddress } from './use-self-help-place.ts';

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
  ({ params: { citizenId = '', formKey = '' } }: LoaderFunctionArgs): Promise<LoadedForm | null> =>
    throughDoor(citizenId, (language) => call(getForm, { params: { citizenId, formKey }, query: { language } })),
);

export type Changes = ReplyOf<typeof findWhatIf>;
/** The answers, where they lead, and whom one may turn to. */
export const loadResponse = guarded(async ({ params: { citizenId = '', responseId = '' } }: LoaderFunctionArgs) => {
  const services = await servicesFor(citizenId);
  if (!accessTo(services, 'forms').read) return null;
  const language = shownLanguage();
  const asked = { params: { citizenId, responseId }, query: { language } };
  // It may take its time, and fail: nobody waits for it to be told to call 113.
  const whatIf = call(findWhatIf, asked).catch((): Changes => []);
  const [answered, office, selfHelp] = await Promise.all([
    call(getFormResponse, asked),
    officeFor(citizenId, services),
    call(findSelfHelp, { query: { language } }),
  ]);
  return { answered, whatIf, office, stations: await stationsFor(citizenId, services, answered), selfHelp, language };
});

/** Those at the helsestasjon whom one may write to, when that is where it leads. */
async function stationsFor(citizenId: string, services: readonly Access[], { outcome }: FormResponse) {
  if (outcome?.level !== 'nurse' || !accessTo(services, 'helsestasjon').write) return [];
  const found = await attempt(call(getHealthStation, { params: { citizenId } }));
  return found.ok ? found.value.contacts.filter(({ kind, mayWrite }) => kind === 'helsestasjon' && mayWrite) : [];
}

/** The whole catalogue, or the one entry that the address names. */
export const loadSelfHelp = guarded(async ({ params: { selfHelpId } }: LoaderFunctionArgs) => {
  const language = shownLanguage();
  const query = { language };
  const entries = await call(findSelfHelp, { query });
  if (selfHelpId === undefined) return { entries, language };
  const named = entries.find(({ id }) => inAddress(id) === selfHelpId)?.id ?? selfHelpId;
  return { entry: await call(getSelfHelp, { params: { selfHelpId: named }, query }), language };
});
