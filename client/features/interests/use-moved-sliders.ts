import { useCallback, useState } from 'react';
import type { SlidersInput } from '../../gql/graphql';

type SliderName = keyof SlidersInput;

/** Sliders that are on the move, for a look at what they will do. */
export function useMovedSliders() {
  const [moved, setMoved] = useState<SlidersInput>({});
  const onMove = useCallback(
    (name: SliderName) => (value: number | undefined) =>
      setMoved((before) => (before[name] === value ? before : { ...before, [name]: value })),
    [],
  );
  return { moved, onMove };
}
