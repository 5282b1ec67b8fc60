import { listen } from '@helsesim/shared/live/live-contract';
import { LiveEvent } from '@helsesim/shared/live/live-model';
import { addressOf } from '../platform/api.ts';

/**
 * One line to the server for all of the page, while something on it listens. The browser comes back by itself when the
 * line is lost; here it is let go when nobody sees the page or there is no network, and taken up where it was.
 */

type Hear = (event: LiveEvent) => void;
/** Who listens: another login is another line. `live`: how far that world had come when the page was made. */
export type ListenerSession = { key: string; live: string };

/** What is told together is heard together, and each thing once. */
const TOGETHER = 300;
/** Whoever begins to listen hears what was told while their part of the page was fetched. */
const RECENT = 2_000;
const HIDDEN_FOR = 60_000;
const REFUSED_FOR = 30_000;

const listeners = new Set<Hear>();
let session: ListenerSession | undefined;
let source: EventSource | undefined;
let position: string | undefined;
let retrying: ReturnType<typeof setTimeout> | undefined;
let hiding: ReturnType<typeof setTimeout> | undefined;
let collected = new Map<string, LiveEvent>();
let recent: { event: LiveEvent; at: number }[] = [];

export function listenOnLine(hear: Hear, to: ListenerSession): () => void {
  if (session?.key !== to.key) begin(to);
  const since = performance.now() - RECENT;
  for (const { event, at } of recent) if (at > since) hear(event);
  listeners.add(hear);
  open();
  return () => {
    listeners.delete(hear);
    // From one page to the next there is nobody for a moment.
    setTimeout(() => listeners.size === 0 && close(), TOGETHER);
  };
}

function begin(to: ListenerSession) {
  close();
  session = to;
  position = to.live;
  recent = [];
  collected = new Map();
}

function open() {
  if (source || !session || listeners.size === 0 || document.hidden || !navigator.onLine) return;
  clearTimeout(retrying);
  source = new EventSource(addressOf(listen, { query: { ...(position && { after: position }) } }));
  source.onmessage = ({ data, lastEventId }: MessageEvent<string>) => {
    position = lastEventId || position;
    const event = LiveEvent.safeParse(JSON.parse(data));
    if (event.success) take(event.data);
  };
  source.onerror = () => {
    // Closed: the server said no, and the browser does not come back by itself.
    if (source?.readyState !== EventSource.CLOSED) return;
    close();
    retrying = setTimeout(open, REFUSED_FOR);
  };
}

function close() {
  clearTimeout(retrying);
  source?.close();
  source = undefined;
}

function take(event: LiveEvent) {
  if (event.about === 'session-ended') {
    close();
    session = undefined; // whoever does anything more is asked to log in
    return;
  }
  if (collected.size === 0) setTimeout(deliver, TOGETHER);
  collected.set(JSON.stringify(event), event);
}

function deliver() {
  // Whoever hears of something asks for it: without a network they would only be told that they cannot.
  if (!navigator.onLine) return;
  const at = performance.now();
  const events = [...collected.values()];
  collected = new Map();
  recent = [...recent.filter((one) => one.at > at - RECENT), ...events.map((event) => ({ event, at }))];
  for (const event of events) for (const hear of [...listeners]) hear(event);
}

addEventListener('online', () => {
  if (collected.size > 0) setTimeout(deliver, TOGETHER);
  open();
});
addEventListener('offline', close);
document.addEventListener('visibilitychange', () => {
  clearTimeout(hiding);
  if (document.hidden) hiding = setTimeout(close, HIDDEN_FOR);
  else open();
});
