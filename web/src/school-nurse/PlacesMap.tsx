import type { StationMap } from '@helsesim/shared/health-station/health-station-model';
import { useWords } from '../platform/use-words.ts';
import { schoolWords } from './school-words.ts';
import { drawMap } from './station-map.ts';

type PlacesMapProps = { map: StationMap; chosen: string | undefined; goTo(id: string): void };

/** Drawn of what our own server sends: no other learns who looks for what. Each number leads to its place in the list. */
export function PlacesMap({ map, chosen, goTo }: PlacesMapProps) {
  const say = useWords(schoolWords);
  const drawn = drawMap(map);
  if (!drawn) return null;
  const { width, height, path, spotOf } = drawn;
  const at = (degrees: readonly number[]) => {
    const { left, top } = spotOf(degrees);
    return { left: `${left * 100}%`, top: `${top * 100}%` };
  };
  return (
    <section aria-labelledby="map">
      <h2 id="map" className="for-reader-only">
        {say('map-title', { municipality: map.municipality })}
      </h2>
      <p className="help-line">{say('map-help')}</p>
      <div className="places-map" style={{ aspectRatio: `${width} / ${height}` }}>
        <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
          <path d={path} fillRule="evenodd" />
        </svg>
        {map.from && (
          <span className="places-map__home" style={at(map.from.at)} aria-hidden="true">
            {map.from.name}
          </span>
        )}
        {map.stations.map(({ id, name, at: degrees }, i) => (
          <button
            key={id}
            type="button"
            className="places-map__sign"
            style={at(degrees)}
            aria-pressed={id === chosen}
            aria-label={say('map-station', { number: i + 1, name })}
            onClick={() => goTo(id)}
          >
            {i + 1}
          </button>
        ))}
      </div>
    </section>
  );
}
