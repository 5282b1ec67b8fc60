import { type DeskThread, findWork, getDeskThread } from '@helsesim/shared/dialogue/desk-dialogue-contract';
import { findColleagues, findTemplates } from '@helsesim/shared/dialogue/office-contract';
import { type LoaderFunctionArgs, useRouteLoaderData } from 'react-router';
import { call, Refused } from '../platform/api.ts';
import { guarded } from '../platform/attempt.ts';
import { unlessClosed } from '../platform/unless-closed.ts';
import { loadWords } from '../platform/words.ts';
import { workAsked } from './work-address.ts';

/**
 * The worklist, with what every case is answered with. Not asked for again when another case is opened: the list stays
 * as it is under the hand, and nobody is looked at twice.
 */
export const loadWork = guarded(({ request }: LoaderFunctionArgs) => {
  const asked = workAsked(new URL(request.url).searchParams);
  return unlessClosed(
    Promise.all([call(findWork, { query: asked }), call(findTemplates, {}), call(findColleagues, {})]).then(
      ([work, templates, colleagues]) => ({ asked, work, templates, colleagues }),
    ),
  );
});
export type DeskWork = NonNullable<Awaited<ReturnType<typeof loadWork>>>;

/** Null: it is not there any more for whoever looks, having been handed on. */
export const loadCase = guarded(async ({ params }: LoaderFunctionArgs): Promise<DeskThread | null> => {
  try {
    const thread = await call(getDeskThread, { params: { threadId: params['threadId'] ?? '' }, query: {} });
    // What is suggested to be sent is in the language of whoever gets it.
    await loadWords(thread.context.language).catch(() => undefined);
    return thread;
  } catch (error) {
    if (error instanceof Refused && (error.code === 'no-such-thread' || error.code === 'invalid-request')) return null;
    throw error;
  }
});
/** The case that is open, for the list beside it. */
export const useOpenCase = () => useRouteLoaderData<typeof loadCase>('desk-case') ?? undefined;
