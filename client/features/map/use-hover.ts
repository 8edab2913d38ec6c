import { useApolloClient } from '@apollo/client/react';
import KDBush from 'kdbush';
import { type RefObject, useEffect, useMemo, useState } from 'react';
import { readFragment } from '../../gql';
import type { MapPaperFragment } from '../../gql/graphql';
import { MapPaperFields, MapPapersQuery } from './map-queries';
import type { Places } from './places';
import { type Box, toBox, toMap, viewStore } from './view';

const REACH = { mouse: 10, touch: 22 };
const PAUSE_MS = 60;

export interface Spot {
  id: number;
  x: number;
  y: number;
}

/** The paper under the pointer, and what it is once the desk has said so. */
export function useHover(
  ref: RefObject<HTMLElement | null>,
  places: Places | undefined,
  size: Box,
  resting: boolean,
) {
  const [spot, setSpot] = useState<Spot | null>(null);
  const find = useMemo(() => finder(places), [places]);
  useEffect(() => {
    const element = ref.current;
    if (!element || !places || resting) return;
    const look = (event: PointerEvent) => {
      // Whoever drags looks at the map, not at a paper; a click begins with a button down, too.
      if (event.type === 'pointermove' && event.pointerType === 'mouse' && event.buttons)
        return setSpot(null);
      const { left, top } = element.getBoundingClientRect();
      const at: [number, number] = [event.clientX - left, event.clientY - top];
      const reach = event.pointerType === 'mouse' ? REACH.mouse : REACH.touch;
      const row = find(at, reach, size);
      const view = viewStore.get();
      const [x, y] = row === -1 ? at : view.apply(toBox(places.x[row]!, places.y[row]!, size));
      setSpot((old) =>
        row === -1 ? null : old?.id === places.ids[row] ? old : { id: places.ids[row]!, x, y },
      );
    };
    const forget = () => setSpot(null);
    // A finger that lifts has chosen; only the mouse leaves.
    const leave = ({ pointerType }: PointerEvent) => pointerType === 'mouse' && forget();
    element.addEventListener('pointermove', look);
    element.addEventListener('pointerdown', look);
    element.addEventListener('pointerleave', leave);
    const stop = viewStore.subscribe(forget);
    return () => {
      element.removeEventListener('pointermove', look);
      element.removeEventListener('pointerdown', look);
      element.removeEventListener('pointerleave', leave);
      stop();
      forget();
    };
  }, [ref, places, size, find, resting]);
  return { spot, paper: usePaper(spot?.id ?? null) };
}

function usePaper(id: number | null): MapPaperFragment | null {
  const client = useApolloClient();
  const [known, setKnown] = useState<{ id: number; paper: MapPaperFragment | null }>();
  useEffect(() => {
    if (id === null) return;
    const timer = setTimeout(async () => {
      const { data } = await client
        .query({ query: MapPapersQuery, variables: { ids: [String(id)] } })
        .catch(() => ({ data: undefined }));
      const [paper] = data?.papers ?? [];
      setKnown({ id, paper: paper ? readFragment(MapPaperFields, paper) : null });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [client, id]);
  return known && known.id === id ? known.paper : null;
}

/** Finds the row nearest to a pixel of the box, within reach; -1 when none is. */
function finder(places: Places | undefined) {
  if (!places || places.count === 0) return () => -1;
  const tree = new KDBush(places.count);
  for (let row = 0; row < places.count; row++) tree.add(places.x[row]!, places.y[row]!);
  tree.finish();
  return (at: [number, number], reach: number, size: Box): number => {
    const view = viewStore.get();
    const { x, y } = toMap(at, view, size);
    const distance = (row: number) => (places.x[row]! - x) ** 2 + (places.y[row]! - y) ** 2;
    const near = tree.within(x, y, reach / (size.unit * view.k));
    return near.reduce(
      (best, row) => (best === -1 || distance(row) < distance(best) ? row : best),
      -1,
    );
  };
}
