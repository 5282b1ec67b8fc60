import Button from '@helsenorge/designsystem-react/components/Button';
import { useEffect, useRef } from 'react';
import { useFetcher, useLocation, useRevalidator } from 'react-router';
import { useLive } from '../live/use-live.ts';
import { useWords } from '../platform/use-words.ts';
import { deskHomeCareWords } from './desk-home-care-words.ts';
import type { loadRoute } from './visit-routes.ts';

type Route = Awaited<ReturnType<typeof loadRoute>>;
/** What is told together comes together. */
const SOON = 500;
const signOf = (route: Route | undefined) =>
  route?.visits.map(({ id, number, startsAt }) => `${id} ${number} ${startsAt}`).join();

/** That others have changed the route is told, and shown when asked for: nothing moves by itself under the hand. */
export function RouteNews({ route }: { route: Route }) {
  const say = useWords(deskHomeCareWords);
  const { pathname, search } = useLocation();
  const { revalidate, state } = useRevalidator();
  const fetcher = useFetcher<typeof loadRoute>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useLive((event) => {
    if (event.about !== 'desk' && event.about !== 'start-over') return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void fetcher.load(pathname + search), SOON);
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  const latest = fetcher.state === 'idle' ? fetcher.data : undefined;
  const sameRoute = latest?.day.toString() === route?.day.toString() && latest?.show === route?.show;
  const isNews = latest && sameRoute && signOf(latest) !== signOf(route);
  return (
    <div role="status">
      {isNews && (
        <Button variant="outline" onClick={() => void revalidate()} aria-busy={state === 'loading'}>
          {say('changed')}
        </Button>
      )}
    </div>
  );
}
