import { changeFullmakt, endFullmakt, findFullmakter, giveFullmakt } from '@helsesim/shared/fullmakt/fullmakt-contract';
import type { FullmaktView } from '@helsesim/shared/fullmakt/fullmakt-model';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { call, Refused } from '../platform/api.ts';
import { attempt, type Failure, guarded } from '../platform/attempt.ts';
import { dropChangeDraft, dropGiveDraft } from './fullmakt-draft.ts';

type Params = LoaderFunctionArgs['params'];
const ofCitizen = ({ citizenId = '' }: Params) => ({ citizenId });
const ofFullmakt = ({ citizenId = '', fullmaktId = '' }: Params) => ({ citizenId, fullmaktId });
const pageOf = ({ citizenId, fullmaktId }: ReturnType<typeof ofFullmakt>, after = '') =>
  redirect(`/citizens/${citizenId}/fullmakter/${fullmaktId}${after}`);

export const loadFullmakter = guarded(({ params }: LoaderFunctionArgs) =>
  call(findFullmakter, { params: ofCitizen(params) }),
);

export const loadFullmakt = guarded(async ({ params }: LoaderFunctionArgs): Promise<FullmaktView> => {
  const { given, received, history } = await call(findFullmakter, { params: ofCitizen(params) });
  const found = [...given, ...received, ...history].find(({ id }) => id === params['fullmaktId']);
  if (!found) throw new Refused('no-such-fullmakt', 404, undefined);
  return found;
});

export const giveAction = guarded(async ({ request, params }: ActionFunctionArgs): Promise<Failure | Response> => {
  const { citizenId } = ofCitizen(params);
  const form = await request.formData();
  const personId = form.get('personId');
  const body = giveFullmakt.schema.body.parse({
    receiver: personId ? { personId } : { nationalId: form.get('nationalId'), familyName: form.get('familyName') },
    ...termsIn(form),
  });
  const given = await attempt(call(giveFullmakt, { params: { citizenId }, body }));
  if (!given.ok) return given.failure;
  dropGiveDraft(citizenId);
  return pageOf({ citizenId, fullmaktId: given.value.id }, '?receipt');
});

export const changeAction = guarded(async ({ request, params }: ActionFunctionArgs): Promise<Failure | Response> => {
  const { citizenId, fullmaktId } = ofFullmakt(params);
  const body = changeFullmakt.schema.body.parse(termsIn(await request.formData()));
  const changed = await attempt(call(changeFullmakt, { params: { citizenId, fullmaktId }, body }));
  if (!changed.ok) return changed.failure;
  dropChangeDraft(citizenId, fullmaktId);
  return pageOf({ citizenId, fullmaktId: changed.value.id }, '?changed');
});

export const endAction = guarded(async ({ params }: ActionFunctionArgs): Promise<Failure | Response> => {
  const ended = await attempt(call(endFullmakt, { params: ofFullmakt(params) }));
  return ended.ok ? pageOf(ofFullmakt(params)) : ended.failure;
});

/** As the form has them: a day that is left out is not sent. */
const termsIn = (form: FormData) => ({
  areas: form.getAll('area').map(Number),
  ...(form.get('from') && { from: form.get('from') }),
  to: form.get('to') || null,
});
