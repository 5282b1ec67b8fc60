import type { Access, AgeTimeline } from '@helsesim/shared/representation/representation-contract';
import type { AccessRefusal } from '@helsesim/shared/representation/representation-model';
import type { ServiceCode } from '@helsesim/shared/representation/service-catalogue';

/** What is open at each age, cut where something changes: what the time-line draws and tells. */

export const states = ['open', 'read', 'shut'] as const;
export type DoorState = (typeof states)[number];
/** FUL-04: an area may open for changing only; without being seen it is of no use, and shut. */
export const stateOf = ({ read, write }: Pick<Access, 'read' | 'write'>): DoorState =>
  !read ? 'shut' : write ? 'open' : 'read';

/** The time-line ends with this age, which stands for all that come after. */
export const LAST_AGE = 18;
/** Ages that are always marked, whether or not anything changes for these two people (PAR-10, YOU-01, AGE16-01). */
const MARKED = [0, 12, 13, 16, LAST_AGE];

/** From an age up to, but not including, another; null: from then on. */
export type Band = { from: number; to: number | null };
type Services = AgeTimeline['services'];
type Span = Services[number]['spans'][number];

export const yearsIn = ({ from, to }: Band): number => (to ?? LAST_AGE + 1) - from;

/** The same bands for every service, so that they can be read down as well as across. */
export function bandsOf(services: Services): Band[] {
  const breaks = services.flatMap(({ spans }) => spans.map(({ fromAge }) => fromAge));
  const starts = [...new Set([...MARKED, ...breaks])]
    .filter((age) => age >= 0 && age <= LAST_AGE)
    .toSorted((a, b) => a - b);
  return starts.map((from, place) => ({ from, to: starts[place + 1] ?? null }));
}

const spanAt = (spans: readonly Span[], age: number): Span | undefined =>
  spans.find(({ fromAge, toAge }) => fromAge <= age && (toAge === null || age < toAge));

/** What nothing is told of is shut. */
export const stateAt = (spans: readonly Span[], age: number): DoorState => {
  const span = spanAt(spans, age);
  return span ? stateOf(span) : 'shut';
};

/** Which of neighbouring bands in the same state is the widest: there the word for it stands. */
export function saysTheWord(spans: readonly Span[], bands: readonly Band[]): boolean[] {
  const says = bands.map(() => false);
  let widest = 0;
  bands.forEach((band, place) => {
    const [before, best] = [bands[place - 1], bands[widest]];
    const goesOn = before && stateAt(spans, before.from) === stateAt(spans, band.from);
    if (!goesOn) {
      says[place] = true;
      widest = place;
    } else if (best && yearsIn(band) > yearsIn(best)) {
      says[widest] = false;
      says[place] = true;
      widest = place;
    }
  });
  return says;
}

/** What some services become at an age, and why where they shut. `all`: nothing is open any more. */
export type Change = {
  age: number;
  becomes: DoorState;
  reason: AccessRefusal | null;
  services: ServiceCode[];
  all: boolean;
};

export function changesOf(services: Services): Change[] {
  return bandsOf(services)
    .slice(1)
    .flatMap(({ from: age }) => {
      const changed = services.filter(({ spans }) => stateAt(spans, age - 1) !== stateAt(spans, age));
      const all = changed.length > 1 && services.every(({ spans }) => stateAt(spans, age) === 'shut');
      const byOutcome = Map.groupBy(changed, ({ spans }) => {
        const becomes = stateAt(spans, age);
        return `${becomes} ${becomes === 'shut' ? (spanAt(spans, age)?.reason ?? '') : ''}`;
      });
      return [...byOutcome.values()].flatMap(([first, ...rest]) =>
        first
          ? [
              {
                age,
                becomes: stateAt(first.spans, age),
                reason: spanAt(first.spans, age)?.reason ?? null,
                services: [first, ...rest].map(({ service }) => service),
                all,
              },
            ]
          : [],
      );
    });
}
