import type { StationMap } from '@helsesim/shared/health-station/health-station-model';

/** Longitude and latitude. */
type Degrees = readonly number[];
/** Parts of the map's width and height, from its upper left corner. */
type Spot = { left: number; top: number };
export type Drawn = { width: number; height: number; path: string; spotOf(at: Degrees): Spot };

const WIDTH = 1000;
/** Of what is drawn, on each side, so that a sign at the edge is whole. */
const MARGIN = 0.08;
/** Neither so tall nor so wide that it does not fit a phone. */
const TALLEST = 1.25;
const WIDEST = 0.6;

/**
 * Draws the outline as an SVG path. So small a part of the globe is taken as flat: a degree of longitude is as much shorter
 * as the latitude says. Undefined: there is nothing to draw.
 */
export function drawMap({
  outline,
  stations,
  from,
}: Pick<StationMap, 'outline' | 'stations' | 'from'>): Drawn | undefined {
  const points: Degrees[] = [...outline.flat(), ...stations.map(({ at }) => at), ...(from ? [from.at] : [])];
  if (points.length < 2) return undefined;
  const norths = points.map(([, north = 0]) => north);
  const narrow = Math.cos(((Math.min(...norths) + Math.max(...norths)) / 2) * (Math.PI / 180));
  const flat = ([east = 0, north = 0]: Degrees) => ({ x: east * narrow, y: -north });
  const xs = points.map((point) => flat(point).x);
  const ys = points.map((point) => flat(point).y);
  const middle = { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
  const least = 1e-3; // one place alone has no extent
  const wide = Math.max(Math.max(...xs) - Math.min(...xs), least) * (1 + 2 * MARGIN);
  const tall = Math.max(Math.max(...ys) - Math.min(...ys), least) * (1 + 2 * MARGIN);
  const ratio = Math.min(Math.max(tall / wide, WIDEST), TALLEST);
  const unit = Math.max(wide, tall / ratio) / WIDTH;
  const height = WIDTH * ratio;
  const place = (point: Degrees) => {
    const { x, y } = flat(point);
    return { x: (x - middle.x) / unit + WIDTH / 2, y: (y - middle.y) / unit + height / 2 };
  };
  const rings = outline.map((ring) =>
    ring
      .map(place)
      .map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
      .join(''),
  );
  return {
    width: WIDTH,
    height,
    path: rings.map((ring) => `${ring}Z`).join(''),
    spotOf: (at) => {
      const { x, y } = place(at);
      return { left: x / WIDTH, top: y / height };
    },
  };
}
