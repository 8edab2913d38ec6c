import { type RefObject, useEffect, useState } from 'react';
import { useLatest } from '../../ui/use-latest';
import { rowsWithin } from './lasso';
import { chosenStore } from './map-state';
import type { Places } from './places';
import { type Box, toMap, viewStore } from './view';

interface LassoProps {
  box: RefObject<HTMLElement | null>;
  places: Places | undefined;
  size: Box;
  /** A drag draws; without, it does so with Shift held. */
  active: boolean;
  onEnd: () => void;
}

/** Lets the reader draw around papers; returns the line so far, in pixels of the box. */
export function useLasso({ box, places, size, active, onEnd }: LassoProps) {
  const [shape, setShape] = useState<[number, number][] | null>(null);
  const ended = useLatest(onEnd);
  useEffect(() => {
    const element = box.current;
    if (!element || !places) return;
    let line: [number, number][] | null = null;
    const at = ({ clientX, clientY }: PointerEvent): [number, number] => {
      const { left, top } = element.getBoundingClientRect();
      return [clientX - left, clientY - top];
    };
    const begin = (event: PointerEvent) => {
      if (event.button !== 0 || !(active || event.shiftKey)) return;
      event.preventDefault();
      element.setPointerCapture(event.pointerId);
      line = [at(event)];
    };
    const draw = (event: PointerEvent) => {
      if (!line) return;
      line = [...line, at(event)];
      setShape(line);
    };
    const end = () => {
      if (!line) return;
      const view = viewStore.get();
      if (line.length > 2)
        chosenStore.set(
          rowsWithin(
            line.map((point) => toMap(point, view, size)),
            places,
          ),
        );
      line = null;
      setShape(null);
      ended.current();
    };
    element.addEventListener('pointerdown', begin);
    element.addEventListener('pointermove', draw);
    element.addEventListener('pointerup', end);
    element.addEventListener('pointercancel', end);
    return () => {
      element.removeEventListener('pointerdown', begin);
      element.removeEventListener('pointermove', draw);
      element.removeEventListener('pointerup', end);
      element.removeEventListener('pointercancel', end);
    };
  }, [box, places, size, active]);
  return shape;
}
