import { redirect, type ShouldRevalidateFunction } from 'react-router';
import { NetworkFailure, Refused } from './api.ts';

export type Failure = Refused | NetworkFailure;
export type Attempt<T> = { ok: true; value: T } | { ok: false; failure: Failure };

const sessionIsGone = (error: unknown): boolean =>
  error instanceof Refused && (error.code === 'not-logged-in' || error.code === 'session-ended');
const keyIsMissing = (error: unknown): boolean => error instanceof Refused && error.code === 'key-needed';

/** A form stays where it is, with all that is typed, when it is refused or the network fails: the page tells. */
export async function attempt<T>(work: Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await work };
  } catch (failure) {
    if (sessionIsGone(failure) || keyIsMissing(failure)) throw failure;
    if (failure instanceof Refused || failure instanceof NetworkFailure) return { ok: false, failure };
    throw failure;
  }
}

const lostOnTheWay = (result: unknown): boolean =>
  result instanceof NetworkFailure ||
  (typeof result === 'object' && result !== null && 'failure' in result && result.failure instanceof NetworkFailure);

/** Without a network nothing is asked anew: the page with the form stays, and what is typed in it. */
export const unlessOffline: ShouldRevalidateFunction = ({ actionResult, defaultShouldRevalidate }) =>
  defaultShouldRevalidate && !lostOnTheWay(actionResult);

/** A loader or action whose session may be gone. Whoever logs in again comes back to the page. */
export const guarded =
  <Args extends { request: Request }, T>(work: (args: Args) => Promise<T>) =>
  async (args: Args): Promise<T> => {
    try {
      return await work(args);
    } catch (error) {
      if (keyIsMissing(error)) throw redirect('/key');
      if (sessionIsGone(error)) throw redirect(`/login?from=${encodeURIComponent(pageOf(args.request))}`);
      throw error;
    }
  };

function pageOf(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return pathname + search.replace(/[?&]index(?=&|$)/, '');
}

/** Only a page of our own: an address may have been written by anyone. */
export const safePage = (from: string | null): string | undefined =>
  from && /^\/(?![/\\])/.test(from) && !from.startsWith('/login') ? from : undefined;
