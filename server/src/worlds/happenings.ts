/**
 * That something is new somewhere: told to whoever listens, once what it tells of is committed. `to` is a citizen, or an
 * office; `about` is a service, or what kind of thing it is. Never what it says.
 */
export type Happening = { to: string; about: string };
/** A happening with its place in the order in which they were committed, and where one who has heard it has come to. */
export type Told = Happening & { number: number; position: string };

/** How many are kept for those who lost their line. */
const KEPT = 5_000;

export type Happenings = {
  tell(happenings: readonly Happening[]): void;
  /** From now on. Answers how to stop. */
  listen(hear: (told: Told) => void): () => void;
  /** How far it has come. */
  readonly position: string;
  /** What was told after that; undefined when it is not known any more. */
  since(position: string): Told[] | undefined;
};

/** The epoch is of this run of the server, and of these rows: what was heard of another is of no use. */
export function openHappenings(epoch: string): Happenings {
  const kept: Told[] = [];
  const listeners = new Set<(told: Told) => void>();
  let last = 0;
  const positionAt = (number: number) => `${epoch}.${number}`;
  return {
    tell(happenings) {
      for (const happening of happenings) {
        last += 1;
        const told = { ...happening, number: last, position: positionAt(last) };
        kept.push(told);
        if (kept.length > 2 * KEPT) kept.splice(0, kept.length - KEPT);
        for (const hear of listeners) hear(told);
      }
    },
    listen(hear) {
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
    get position() {
      return positionAt(last);
    },
    since(position) {
      const [of, place] = position.split('.');
      const number = Number(place);
      if (of !== epoch || !Number.isInteger(number)) return undefined;
      const oldest = kept[0]?.number ?? last + 1;
      if (number > last || number < oldest - 1) return undefined;
      return kept.filter((told) => told.number > number);
    },
  };
}
