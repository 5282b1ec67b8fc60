import { applyForAssigned, findFullmakter } from '@helsesim/shared/fullmakt/fullmakt-contract';
import type { ApplicationView } from '@helsesim/shared/fullmakt/fullmakt-model';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { call, Refused } from '../../platform/api.ts';
import { attempt, type Failure, guarded } from '../../platform/attempt.ts';
import { dropApplicationDraft, dropRenewalDraft } from './application-draft.ts';

export const loadApplication = guarded(async ({ params }: LoaderFunctionArgs): Promise<ApplicationView> => {
  const { citizenId = '', applicationId } = params;
  const { applications } = await call(findFullmakter, { params: { citizenId } });
  const found = applications.find(({ id }) => id === applicationId);
  if (!found) throw new Refused('no-such-application', 404, undefined);
  return found;
});

const stated = (form: FormData) => ({
  identityProof: form.get('identityProof'),
  nearest: form.get('nearest') === 'yes',
});

export const applyAction = guarded(async ({ request, params }: ActionFunctionArgs): Promise<Failure | Response> => {
  const { citizenId = '' } = params;
  const form = await request.formData();
  const body = applyForAssigned.schema.body.parse({
    nationalId: form.get('nationalId'),
    name: form.get('name'),
    relation: form.get('relation'),
    ...stated(form),
  });
  const before = await attempt(call(findFullmakter, { params: { citizenId } }));
  if (!before.ok) return before.failure;
  const sent = await attempt(call(applyForAssigned, { params: { citizenId }, body }));
  if (!sent.ok) return sent.failure;
  dropApplicationDraft(citizenId);
  // One that waits is answered with itself: nothing new was sent.
  const waited = before.value.applications.some(({ id }) => id === sent.value.id);
  return receiptOf(citizenId, sent.value, waited ? 'already' : 'receipt');
});

export const renewAction = guarded(async ({ request, params }: ActionFunctionArgs): Promise<Failure | Response> => {
  const { citizenId = '', fullmaktId = '' } = params;
  const form = await request.formData();
  const body = applyForAssigned.schema.body.parse({ renews: fullmaktId, ...stated(form) });
  const sent = await attempt(call(applyForAssigned, { params: { citizenId }, body }));
  if (!sent.ok) return sent.failure;
  dropRenewalDraft(citizenId, fullmaktId);
  return receiptOf(citizenId, sent.value);
});

const receiptOf = (citizenId: string, { id }: ApplicationView, said: 'receipt' | 'already' = 'receipt') =>
  redirect(`/citizens/${citizenId}/fullmakter/applications/${id}?${said}`);
