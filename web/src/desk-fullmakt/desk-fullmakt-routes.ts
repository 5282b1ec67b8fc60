import {
  decideApplication,
  declare,
  findApplications,
  findDeclarations,
  registerPaperEnding,
  registerPaperFullmakt,
} from '@helsesim/shared/fullmakt/fullmakt-contract';
import { registerReactivation } from '@helsesim/shared/privacy/privacy-contract';
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router';
import { call, Refused } from '../platform/api.ts';
import { attempt, type Failure, guarded } from '../platform/attempt.ts';
import { digitsOf } from './form-faults.ts';
import { isPaperForm, type PaperForm } from './paper-forms.ts';

const textOf = (form: FormData, name: string) => String(form.get(name) ?? '');

/** Null: the desk is not for the role one came in as. */
async function unlessClosed<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Refused && error.code === 'staff-only') return null;
    throw error;
  }
}

export const loadApplications = guarded((_: LoaderFunctionArgs) => unlessClosed(call(findApplications, {})));
export const loadDeclarations = guarded((_: LoaderFunctionArgs) => unlessClosed(call(findDeclarations, {})));

/** What a desk is told after a form was sent. */
export type Decided = { decided: 'granted' | 'refused'; id: string } | { failure: Failure };
export const decide = guarded(async ({ request }: ActionFunctionArgs): Promise<Decided> => {
  const form = await request.formData();
  const applicationId = textOf(form, 'application');
  const granted = textOf(form, 'do') === 'grant';
  const body = decideApplication.schema.body.parse(
    granted ? { granted, to: textOf(form, 'to') } : { granted, because: textOf(form, 'because') },
  );
  const done = await attempt(call(decideApplication, { params: { applicationId }, body }));
  return done.ok ? { decided: granted ? 'granted' : 'refused', id: applicationId } : { failure: done.failure };
});

export type Declared = { declared: string } | { failure: Failure };
export const sendDeclaration = guarded(async ({ request }: ActionFunctionArgs): Promise<Declared> => {
  const form = await request.formData();
  const applicationId = textOf(form, 'application');
  const body = { permanent: textOf(form, 'permanent') === 'yes' };
  const done = await attempt(call(declare, { params: { applicationId }, body }));
  return done.ok ? { declared: applicationId } : { failure: done.failure };
});

export type Registered = { registered: PaperForm; giver: string; receiver: string } | { failure: Failure };
export const registerPaper = guarded(async ({ request, params }: ActionFunctionArgs): Promise<Registered> => {
  const form = await request.formData();
  const kind = isPaperForm(params['form']) ? params['form'] : 'fullmakt';
  const done = await attempt(register(kind, form));
  return done.ok ? { registered: kind, ...done.value } : { failure: done.failure };
});

/** Numbers go in the body, and never in an address. */
async function register(kind: PaperForm, form: FormData): Promise<{ giver: string; receiver: string }> {
  const signedOn = textOf(form, 'signedOn');
  if (kind === 'reactivation') {
    const asked = { signedOn, nationalId: numberIn(form, 'giver') };
    const { name } = await call(registerReactivation, { body: registerReactivation.schema.body.parse(asked) });
    return { giver: name, receiver: '' };
  }
  const parties = {
    signedOn,
    giverNationalId: numberIn(form, 'giver'),
    receiverNationalId: numberIn(form, 'receiver'),
  };
  if (kind === 'ending') return call(registerPaperEnding, { body: registerPaperEnding.schema.body.parse(parties) });
  const terms = {
    areas: form.getAll('area').map(Number),
    ...given(form, 'from'),
    ...given(form, 'to'),
    ...given(form, 'consent'),
  };
  const body = registerPaperFullmakt.schema.body.parse({ ...parties, ...terms });
  return call(registerPaperFullmakt, { body });
}

const numberIn = (form: FormData, name: string) => digitsOf(textOf(form, name));
const given = (form: FormData, name: string) => (textOf(form, name) ? { [name]: textOf(form, name) } : {});
