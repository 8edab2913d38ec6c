import type { ZoomTransform } from 'd3-zoom';
import type { CSSProperties } from 'react';
import css from './MapLabels.module.css';
import type { MapRegions } from './MapPage';
import { regionName } from './region-name';
import { type Box, toBox, viewStore } from './view';

interface MapLabelsProps {
  regions: MapRegions;
  colours: Map<number, number>;
  size: Box;
}

// As wide as the words of 13 px are at most, and as high with some air.
const LETTER = 7;
const HEIGHT = 24;
const MARGIN = 8;

/** The names of the regions; where two would overlap, the larger region keeps its own. */
export function MapLabels({ regions, colours, size }: MapLabelsProps) {
  const view = viewStore.use();
  return (
    <div className={css.labels} aria-hidden="true">
      {apart(regions, view, size).map(({ id, name, x, y }) => (
        <span
          key={id}
          className={css.label}
          style={
            {
              transform: `translate(${x}px, ${y}px) translate(-50%, -50%)`,
              '--swatch': `var(--plot-${colours.get(Number(id)) ?? 'old'})`,
            } as CSSProperties
          }
        >
          {name}
        </span>
      ))}
    </div>
  );
}

function apart(regions: MapRegions, view: ZoomTransform, size: Box) {
  const kept: { id: string; name: string; x: number; y: number; half: number }[] = [];
  for (const { id, terms, x: mapX, y: mapY } of regions) {
    const name = regionName(terms);
    const half = (name.length * LETTER) / 2 + MARGIN;
    const [x, y] = view.apply(toBox(mapX, mapY, size));
    const inside = x > half && x < size.width - half && y > HEIGHT && y < size.height - HEIGHT;
    const free = kept.every(
      (other) => Math.abs(other.x - x) > other.half + half || Math.abs(other.y - y) > HEIGHT,
    );
    if (inside && free) kept.push({ id, name, x, y, half });
  }
  return kept;
}
