import { defaultRangeExtractor, type Range, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { measuredRows, rowWithFocus, topOf } from './measured-rows';
import { snapshots } from './row-snapshots';
import type { ListView } from './use-list-view';

interface VirtualRangeProps {
  list: RefObject<HTMLOListElement | null>;
  /** Of all entries, in order. */
  keys: readonly string[];
  /** Under which the heights of this visit's rows are kept for coming back. */
  visit: string;
  onChange: (view: ListView) => void;
}

/** Rows drawn beyond each edge of the window. */
const OVERSCAN = 6;
/** Below the bar at the top, with some air. */
const ROOM_ABOVE = 80;

/** Tells a long list which of its rows to draw, and where; it draws nothing itself. */
export default function VirtualRange({ list, keys: given, visit, onChange }: VirtualRangeProps) {
  const keys = useUnchanged(given);
  const margin = useTop(list);
  const [initial] = useState(() => snapshots.of(visit) ?? measuredRows(list.current, keys));
  const usual = initial.reduce((sum, { size }) => sum + size, 0) / Math.max(1, initial.length);
  const virtualizer = useWindowVirtualizer({
    count: keys.length,
    estimateSize: () => usual,
    initialMeasurementsCache: initial,
    getItemKey: useCallback((index: number) => keys[index] ?? index, [keys]),
    overscan: OVERSCAN,
    scrollMargin: margin,
    scrollPaddingStart: ROOM_ABOVE,
    rangeExtractor: nearWindowOrFocus,
  });
  const rows = virtualizer.getVirtualItems();
  const height = virtualizer.getTotalSize();
  useLayoutEffect(() => {
    onChange({
      rows: rows.map(({ index, start }) => ({ index, top: start - margin })),
      height,
      measure: virtualizer.measureElement,
      show: (index) => virtualizer.scrollToIndex(index, { align: 'start' }),
    });
  }, [rows, height, margin, virtualizer, onChange]);
  useEffect(() => () => snapshots.keep(visit, virtualizer.takeSnapshot()), [visit, virtualizer]);
  return null;
}

/** The row that holds the focus stays, and so do those that j and k come to from it. */
function nearWindowOrFocus(range: Range): number[] {
  const near = defaultRangeExtractor(range);
  const focused = rowWithFocus();
  if (focused === undefined) return near;
  const held = [focused - 1, focused, focused + 1].filter((row) => row >= 0 && row < range.count);
  return [...new Set([...near, ...held])].sort((one, other) => one - other);
}

/** The very same keys while they say the same: others would have all rows placed anew. */
function useUnchanged(keys: readonly string[]): readonly string[] {
  const [kept, setKept] = useState(keys);
  const same = kept.length === keys.length && kept.every((key, at) => key === keys[at]);
  if (!same) setKept(keys);
  return same ? kept : keys;
}

/** How far from the top of the page the list begins, in px; what stands above it may grow. */
function useTop(list: RefObject<HTMLOListElement | null>): number {
  const [top, setTop] = useState(() => topOf(list.current));
  useEffect(() => {
    const watch = new ResizeObserver(() => setTop(topOf(list.current)));
    watch.observe(document.body);
    return () => watch.disconnect();
  }, [list]);
  return top;
}
