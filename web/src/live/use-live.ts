import type { LiveEvent } from '@helsesim/shared/live/live-model';
import { useEffect, useRef } from 'react';
import { useNavigation } from 'react-router';
import { useRoot } from '../platform/world.ts';

type Line = typeof import('./live-line.ts');
let line: Line | undefined;

/** The page stands first: what makes it live comes after. */
const AFTER = 1_000;

/**
 * Hears that something is new, for whoever is logged in, without a reload. What it is, is asked for. Nothing is heard while
 * a form is on its way; it is heard when that is done.
 */
export function useLive(on: (event: LiveEvent) => void) {
  const session = useRoot()?.session;
  const isSending = useNavigation().state === 'submitting';
  const latest = useRef({ on, isSending });
  const held = useRef<LiveEvent[]>([]);
  const live = useRef(session?.live);
  const key = session && `${session.world.id} ${session.person.id} ${session.role?.id} ${session.loggedInAt}`;

  useEffect(() => {
    live.current = session?.live;
    latest.current = { on, isSending };
    if (!isSending) for (const event of held.current.splice(0)) on(event);
  });

  useEffect(() => {
    if (!key) return;
    let stop: (() => void) | undefined;
    const begin = ({ listenOnLine }: Line) => {
      stop = listenOnLine(
        (event) => {
          if (latest.current.isSending) held.current.push(event);
          else latest.current.on(event);
        },
        { key, live: live.current ?? '' },
      );
    };
    if (line) {
      begin(line);
      return () => stop?.();
    }
    let isGone = false;
    const waiting = setTimeout(async () => {
      // Without a network there is nothing to hear either: the next page tries again.
      line ??= await import('./live-line.ts').catch(() => undefined);
      if (line && !isGone) begin(line);
    }, AFTER);
    return () => {
      isGone = true;
      clearTimeout(waiting);
      stop?.();
    };
  }, [key]);
}
