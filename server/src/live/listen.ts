import type { LiveEvent } from '@helsesim/shared/live/live-model';
import type { Viewer } from '../identity/index.ts';
import type { EventStream } from '../platform/event-stream.ts';
import type { RelationTables } from '../representation/index.ts';
import { EVERYTHING, type Happenings, type Told, type Worlds, type WorldsTables } from '../worlds/index.ts';
import { changesRelations, heardBy, mayConcern } from './who-hears.ts';

type LiveTables = RelationTables & WorldsTables;
type Parts<Tables extends LiveTables> = {
  worlds: Worlds<Tables>;
  happenings: Happenings;
  viewer: Viewer;
  stream: EventStream;
  /** Whether the session still lasts. To be told something does not make it last longer. */
  isOn(): boolean;
};

/**
 * Tells one stream what happens, from a position on. Happenings are put in line as they come and judged one batch after the
 * other, by what is open when its turn comes, so that what is told is in order and none of it is lost or told twice.
 */
export function listenFrom<Tables extends LiveTables>(
  { worlds, happenings, viewer, stream, isOn }: Parts<Tables>,
  after: string | undefined,
) {
  const send = (event: LiveEvent, position: string) => stream.send(event, position);
  let line: Told[] = [];
  /** Undefined: not known yet, so that everything may concern. */
  let concerned: ReadonlySet<string> | undefined;
  let isTelling = false;
  const isOfAll = ({ about }: Told) => about === EVERYTHING.about;
  const concerns = (told: Told) =>
    !concerned || concerned.has(told.to) || isOfAll(told) || changesRelations(told, viewer);

  const stop = happenings.listen((told) => {
    if (!concerns(told)) return;
    line.push(told);
    void tellAll();
  });
  // In the same moment as it begins to listen: what was missed, and nothing of it twice.
  const missed = after === undefined ? [] : happenings.since(after);
  if (missed) line.push(...missed);
  else send({ about: 'start-over' }, happenings.position);
  if (after === undefined) stream.mark(happenings.position);
  void tellAll();

  async function tellAll() {
    if (isTelling) return;
    isTelling = true;
    try {
      do {
        const batch = line;
        line = [];
        await tell(batch);
      } while (line.length > 0 && !stream.closed);
    } catch {
      stream.close(); // whoever comes back is told from where this one stopped
    } finally {
      isTelling = false;
    }
  }

  async function tell(batch: Told[]) {
    const isThere =
      isOn() && (await worlds.open(viewer.world, ({ reader, clock }) => tellFrom(reader, clock.now(), batch)));
    if (!isThere) end();
  }

  async function tellFrom(db: Parameters<typeof heardBy>[0], now: Temporal.Instant, batch: Told[]) {
    const afresh = batch.findLast((told) => isOfAll(told) || changesRelations(told, viewer));
    if (!concerned || afresh) concerned = await mayConcern(db, viewer, now);
    if (afresh) send({ about: 'start-over' }, afresh.position);
    const rest = batch.slice(afresh ? batch.indexOf(afresh) + 1 : 0).filter(concerns);
    for (const { event, position } of await heardBy(db, viewer, rest, now)) send(event, position);
    return true;
  }

  function end() {
    if (stream.closed) return;
    stream.send({ about: 'session-ended' });
    stream.close();
  }

  return {
    stop,
    /** The session may be over; and whoever has heard of nothing has missed nothing. */
    beat() {
      if (!isOn()) end();
      else if (!isTelling) stream.mark(happenings.position);
    },
  };
}
