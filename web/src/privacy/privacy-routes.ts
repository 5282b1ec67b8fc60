import { ConsentLevel } from '@helsesim/shared/people/people-model';
import {
  becomeInactive,
  changeChildSettings,
  changeConsent,
  getChildSettings,
  getPrivacySettings,
} from '@helsesim/shared/privacy/privacy-contract';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { call } from '../platform/api.ts';
import { type Attempt, attempt, type Failure, guarded } from '../platform/attempt.ts';

type Params = LoaderFunctionArgs['params'];
const ofCitizen = ({ citizenId = '' }: Params) => ({ citizenId });
const levelIn = (form: FormData) => ConsentLevel.parse(form.get('level'));
const levelBefore = (form: FormData) => ConsentLevel.parse(form.get('from'));

/** What a page is told after a form was sent: what was saved, or why it was not. */
export type WhatWasSaved = { saved: 'consent'; from: ConsentLevel } | { saved: 'youth-on' | 'youth-off' };
export type Saved = WhatWasSaved | { failure: Failure };
const saidOf = (done: Attempt<unknown>, saved: WhatWasSaved): Saved => (done.ok ? saved : { failure: done.failure });

export const loadPrivacy = guarded(({ params }: LoaderFunctionArgs) =>
  call(getPrivacySettings, { params: ofCitizen(params) }),
);

export const saveConsent = guarded(async ({ request, params }: ActionFunctionArgs): Promise<Saved> => {
  const form = await request.formData();
  const done = await attempt(call(changeConsent, { params: ofCitizen(params), body: { level: levelIn(form) } }));
  return saidOf(done, { saved: 'consent', from: levelBefore(form) });
});

/** The address of the receipt says whether children were lost too: afterwards they are not among whom one may act for. */
export const withdrawConsent = guarded(async ({ request, params }: ActionFunctionArgs): Promise<Failure | Response> => {
  const { citizenId } = ofCitizen(params);
  const children = (await request.formData()).has('children') ? '?children' : '';
  const done = await attempt(call(changeConsent, { params: { citizenId }, body: { level: 'none' } }));
  return done.ok ? redirect(`/citizens/${citizenId}/privacy/withdrawn${children}`) : done.failure;
});

export const makeInactive = guarded(async ({ params }: ActionFunctionArgs): Promise<Failure | Response> => {
  const { citizenId } = ofCitizen(params);
  const done = await attempt(call(becomeInactive, { params: { citizenId } }));
  return done.ok ? redirect(`/citizens/${citizenId}/privacy/now-inactive`) : done.failure;
});

export const loadChild = guarded(({ params }: LoaderFunctionArgs) =>
  call(getChildSettings, { params: ofCitizen(params) }),
);

/** The two decisions of the page are two forms; a form with a level is the one about consent. */
export const saveChild = guarded(async ({ request, params }: ActionFunctionArgs): Promise<Saved> => {
  const form = await request.formData();
  const save = (body: { consent?: ConsentLevel; youthAccess?: boolean }) =>
    attempt(call(changeChildSettings, { params: ofCitizen(params), body }));
  if (form.has('level'))
    return saidOf(await save({ consent: levelIn(form) }), { saved: 'consent', from: levelBefore(form) });
  const youthAccess = form.get('youth') === 'on';
  return saidOf(await save({ youthAccess }), { saved: youthAccess ? 'youth-on' : 'youth-off' });
});

export const withdrawForChild = guarded(async ({ params }: ActionFunctionArgs): Promise<Failure | Response> => {
  const { citizenId } = ofCitizen(params);
  const done = await attempt(call(changeChildSettings, { params: { citizenId }, body: { consent: 'none' } }));
  return done.ok ? redirect(`/citizens/${citizenId}/child-settings/withdrawn`) : done.failure;
});
