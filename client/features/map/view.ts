import { type ZoomTransform, zoomIdentity } from 'd3-zoom';
import { createStore } from '../../ui/external-store';
import type { Places } from './places';

/** What part of the map is seen; kept outside the page, so that coming back shows the same. */
export const viewStore = createStore<ZoomTransform>(zoomIdentity);

export interface Size {
  width: number;
  height: number;
}

/** The box that the map is shown in. */
export interface Box extends Size {
  /** Pixels that 1 of the map takes before zooming. */
  unit: number;
}

/** Leaves room for names and tools around the papers. */
const FILL = 0.88;

/** Makes the map as large as it fits, with 0, 0 in the middle. */
export function fitBox(size: Size, places: Places | undefined): Box {
  const [x, y] = places ? [reach(places.x), reach(places.y)] : [1, 1];
  const unit = (Math.min(size.width / x, size.height / y) / 2) * FILL;
  return { ...size, unit };
}

/** How far out values lie. */
function reach(values: Float32Array): number {
  let most = 0.1;
  for (const value of values) most = Math.max(most, Math.abs(value));
  return most;
}

/** From the map to pixels of the box, before zooming; y points up on the map. */
export const toBox = (x: number, y: number, size: Box): [number, number] => [
  size.width / 2 + x * size.unit,
  size.height / 2 - y * size.unit,
];

/** From pixels on the screen, within the box, to the map. */
export function toMap([px, py]: [number, number], view: ZoomTransform, size: Box) {
  const [x, y] = view.invert([px, py]);
  return { x: (x - size.width / 2) / size.unit, y: (size.height / 2 - y) / size.unit };
}
