import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Makes outlines.txt of a TopoJSON file with the municipalities' borders (NOTICE.md says whose). Run by hand when borders
 * change: `node server/src/people/reference/make-outlines.ts <the file>`. An outline is drawn some 600 pixels wide, so
 * what could not be seen there is left out: bends by Douglas and Peucker's rule, and small islands.
 */
type Point = readonly [east: number, north: number];
type Arcs = readonly number[];
type Shape = { type: 'Polygon'; arcs: readonly Arcs[] } | { type: 'MultiPolygon'; arcs: readonly (readonly Arcs[])[] };
type Topology = {
  arcs: readonly (readonly Point[])[];
  objects: Record<string, { geometries: readonly (Shape & { properties: { id: string } })[] }>;
};

/** Of the outline's width. */
const BEND = 1 / 500;
/** Of the area of the whole. */
const ISLAND = 1 / 2000;
/** What is kept of a degree: some ten metres. */
const PRECISION = 1e4;

/** The outer rings, the largest first. */
function outlineOf(shape: Shape): Point[][] {
  const polygons = shape.type === 'Polygon' ? [shape.arcs] : shape.arcs;
  const rings = polygons.map(([outer = []]) => ringOf(outer)).toSorted((a, b) => areaOf(b) - areaOf(a));
  const easts = rings.flat().map(([east]) => east);
  const norths = rings.flat().map(([, north]) => north);
  const wide = (Math.max(...easts) - Math.min(...easts)) * Math.cos((Math.min(...norths) * Math.PI) / 180);
  const least = Math.max(wide, Math.max(...norths) - Math.min(...norths)) * BEND;
  const whole = rings.reduce((sum, ring) => sum + areaOf(ring), 0);
  return rings
    .filter((ring, i) => i === 0 || areaOf(ring) > whole * ISLAND)
    .map((ring) => straightened(ring, least))
    .filter((ring) => ring.length > 3);
}

/** An arc that is named by its complement runs the other way. */
const ringOf = (arcs: Arcs): Point[] =>
  arcs.flatMap((arc, i) => {
    const points = arc < 0 ? (topology.arcs[~arc] ?? []).toReversed() : (topology.arcs[arc] ?? []);
    return i === 0 ? points : points.slice(1);
  });

const areaOf = (ring: readonly Point[]) =>
  Math.abs(
    ring.reduce((sum, [east, north], i) => {
      const [nextEast, nextNorth] = ring[(i + 1) % ring.length] ?? [0, 0];
      return sum + east * nextNorth - nextEast * north;
    }, 0),
  ) / 2;

/** A ring is cut in two where it is widest, since it begins where it ends. */
function straightened(ring: readonly Point[], least: number): Point[] {
  const [first = [0, 0]] = ring;
  const away = ring.map((point) => Math.hypot(point[0] - first[0], point[1] - first[1]));
  const middle = away.indexOf(Math.max(...away));
  return [...kept(ring.slice(0, middle + 1), least), ...kept(ring.slice(middle), least).slice(1)];
}

function kept(points: readonly Point[], least: number): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return [...points];
  const off = points.map((point) => distanceTo(point, first, last));
  const farthest = off.indexOf(Math.max(...off));
  if ((off[farthest] ?? 0) < least) return [first, last];
  return [...kept(points.slice(0, farthest + 1), least), ...kept(points.slice(farthest), least).slice(1)];
}

/** From a point to the line between two, in degrees of latitude. */
function distanceTo([east, north]: Point, [fromEast, fromNorth]: Point, [toEast, toNorth]: Point): number {
  const narrow = Math.cos((fromNorth * Math.PI) / 180);
  const [x, y] = [(east - fromEast) * narrow, north - fromNorth];
  const [dx, dy] = [(toEast - fromEast) * narrow, toNorth - fromNorth];
  const length = Math.hypot(dx, dy);
  return length === 0 ? Math.hypot(x, y) : Math.abs(x * dy - y * dx) / length;
}

/** Steps from point to point, each number in base 36 after a sign: the first from 0, 0. */
function written(ring: readonly Point[]): string {
  let [atEast, atNorth] = [0, 0];
  return ring
    .map(([exactEast, exactNorth]) => {
      const [east, north] = [Math.round(exactEast * PRECISION), Math.round(exactNorth * PRECISION)];
      const step = signed(east - atEast) + signed(north - atNorth);
      [atEast, atNorth] = [east, north];
      return step;
    })
    .join('');
}

function signed(step: number) {
  return (step < 0 ? '-' : '+') + Math.abs(step).toString(36);
}

const [, , file = ''] = process.argv;
const topology: Topology = JSON.parse(readFileSync(file, 'utf8'));
const municipalities = Object.values(topology.objects)[0]?.geometries ?? [];
const lines = municipalities
  .map((shape) => `${shape.properties.id} ${outlineOf(shape).map(written).join(' ')}`)
  .toSorted();
writeFileSync(new URL('./outlines.txt', import.meta.url), `${lines.join('\n')}\n`);
