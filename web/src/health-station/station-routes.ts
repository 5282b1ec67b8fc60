import { answerOffer, findInbox } from '@helsesim/shared/dialogue/dialogue-contract';
import type { DialogueService, Thread } from '@helsesim/shared/dialogue/dialogue-model';
import {
  cancelAgreedTime,
  getHealthStation,
  getSchoolPage,
} from '@helsesim/shared/health-station/health-station-contract';
import type { StationPage } from '@helsesim/shared/health-station/health-station-model';
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router';
import { call } from '../platform/api.ts';
import { attempt, type Failure, guarded } from '../platform/attempt.ts';

const textOf = (form: FormData, name: string) => String(form.get(name) ?? '');
const MOST_THREADS = 20;

export type Station = StationPage & { threads: Thread[] };

/** The latest conversations of the service. */
async function threadsOf(citizenId: string, service: DialogueService): Promise<Thread[]> {
  const wanted = { show: 'all', from: 'health-station', text: '', before: null, limit: MOST_THREADS } as const;
  const { entries } = await call(findInbox, { params: { citizenId }, body: wanted });
  return entries.flatMap((entry) =>
    entry.what === 'thread' && entry.thread.service === service ? [entry.thread] : [],
  );
}

export const loadStation = guarded(async ({ params: { citizenId = '' } }: LoaderFunctionArgs): Promise<Station> => {
  const page = await call(getHealthStation, { params: { citizenId } });
  return { ...page, threads: await threadsOf(citizenId, 'helsestasjon') };
});
export const loadSchool = guarded(async ({ params: { citizenId = '' } }: LoaderFunctionArgs): Promise<Station> => {
  const page = await call(getSchoolPage, { params: { citizenId } });
  return { ...page, threads: await threadsOf(citizenId, 'school-nurse') };
});

/** What a page is told after an offered time was answered. */
export type Answered = { answered: 'taken' | 'left' } | { failure: Failure };
export const answerTime = guarded(
  async ({ request, params: { citizenId = '' } }: ActionFunctionArgs): Promise<Answered> => {
    const form = await request.formData();
    const accept = textOf(form, 'do') === 'take';
    const params = { citizenId, threadId: textOf(form, 'thread'), offerId: textOf(form, 'offer') };
    const done = await attempt(call(answerOffer, { params, body: { accept } }));
    return done.ok ? { answered: accept ? 'taken' : 'left' } : { failure: done.failure };
  },
);

/** Back to the page it was come from, which says that it is done. */
const cancelThenGo = (page: 'health-station' | 'school') =>
  guarded(async ({ params: { citizenId = '', offerId = '' } }: ActionFunctionArgs): Promise<Failure | Response> => {
    const done = await attempt(call(cancelAgreedTime, { params: { citizenId, offerId } }));
    return done.ok ? redirect(`/citizens/${citizenId}/${page}?cancelled`) : done.failure;
  });
export const cancelAtStation = cancelThenGo('health-station');
export const cancelAtSchool = cancelThenGo('school');
