import { type RefObject, useEffect } from 'react';

/** By then a list has been drawn whole, which tells the heights of its rows, and the reader's place in it is found. */
const SETTLES_MS = 800;

/** Marks a list that has stood for a while, as it was drawn for this visit. */
export function useSettled(list: RefObject<HTMLElement | null>, visit: string) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another visit is another list
  useEffect(() => {
    const element = list.current;
    const timer = setTimeout(() => {
      if (element) element.dataset.settled = '';
    }, SETTLES_MS);
    return () => {
      clearTimeout(timer);
      delete element?.dataset.settled;
    };
  }, [list, visit]);
}
