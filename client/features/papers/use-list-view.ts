import { useCallback, useState } from 'react';
import { useLocation } from 'react-router';
import { usePrinting } from '../../ui/printing';
import type { Density } from './density';
import { snapshots } from './row-snapshots';

/** Which rows of a long list are drawn, and where: px from its top. */
export interface ListView {
  rows: ReadonlyArray<{ index: number; top: number }>;
  height: number;
  measure: (row: HTMLElement | null) => void;
  /** Scrolls to a row, whether it is drawn or not. */
  show: (index: number) => void;
}

/** Up to here all rows are drawn: what one finds in a page is found, and nothing needs measuring. */
const MOST_DRAWN = 40;

/** Heights are those of a width. Asked for in drawing, it would have the browser lay out the page there and then. */
const widthClass = () => Math.round(window.innerWidth / 50);
let width = widthClass();
window.addEventListener('resize', () => {
  width = widthClass();
});

/** null while all rows are to be drawn: in a short list, on paper, and until the long one has been measured. */
export function useListView(label: string, count: number, density: Density) {
  const { key } = useLocation();
  const visit = `${key} ${label} ${density} ${width}`;
  const long = count > MOST_DRAWN;
  const [view, setView] = useState<ListView | null>(() => (long ? asLeft(visit) : null));
  const printing = usePrinting();
  const onChange = useCallback((next: ListView) => setView(next), []);
  return { visit, long, view: long && !printing ? view : null, onChange };
}

/** As high as the list was when it was left; its rows follow before anything is painted. */
function asLeft(visit: string): ListView | null {
  const rows = snapshots.of(visit);
  const [first, last] = [rows?.[0], rows?.at(-1)];
  if (!first || !last) return null;
  return { rows: [], height: last.end - first.start, measure: () => {}, show: () => {} };
}
