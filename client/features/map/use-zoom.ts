import { select } from 'd3-selection';
import { type ZoomBehavior, zoom, zoomIdentity } from 'd3-zoom';
import { type RefObject, useEffect, useRef } from 'react';
import { type Size, viewStore } from './view';

const CLOSEST = 60;
const FARTHEST = 0.6;

/** Drag, wheel and pinch move the view; the returned acts are for buttons. */
export function useZoom(ref: RefObject<HTMLElement | null>, size: Size, drawing: boolean) {
  const behavior = useRef<ZoomBehavior<HTMLElement, unknown>>(undefined);
  const busy = useRef(drawing);
  busy.current = drawing;
  useEffect(() => {
    const element = ref.current;
    if (!element || size.width === 0) return;
    const { width, height } = size;
    const made = zoom<HTMLElement, unknown>()
      .scaleExtent([FARTHEST, CLOSEST])
      .extent([
        [0, 0],
        [width, height],
      ])
      .translateExtent([
        [-width / 2, -height / 2],
        [1.5 * width, 1.5 * height],
      ])
      .filter((event) => !busy.current && !event.button && !event.shiftKey)
      .on('zoom', ({ transform }) => viewStore.set(transform));
    const selection = select<HTMLElement, unknown>(element);
    selection.call(made).call(made.transform, viewStore.get());
    behavior.current = made;
    return () => void selection.on('.zoom', null);
  }, [ref, size]);
  const act = (change: (made: ZoomBehavior<HTMLElement, unknown>, on: HTMLElement) => void) => {
    if (behavior.current && ref.current) change(behavior.current, ref.current);
  };
  return {
    by: (factor: number) => act((made, on) => made.scaleBy(select(on), factor)),
    whole: () => act((made, on) => made.transform(select(on), zoomIdentity)),
  };
}
