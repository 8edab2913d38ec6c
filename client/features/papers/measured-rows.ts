import type { VirtualItem } from '@tanstack/react-virtual';

/** From the top of the page, in px. */
export const topOf = (element: HTMLElement | null): number =>
  element ? Math.round(element.getBoundingClientRect().top + window.scrollY) : 0;

const rowOf = (element: Element | null | undefined): number | undefined => {
  const index = element?.closest<HTMLElement>('li[data-index]')?.dataset.index;
  return index === undefined ? undefined : Number(index);
};

/** The row that has the focus or holds what has it. */
export const rowWithFocus = () => rowOf(document.activeElement);

/** The heights of the rows as they are drawn; one that is not drawn is as high as the others are on average. */
export function measuredRows(list: HTMLElement | null, keys: readonly string[]): VirtualItem[] {
  const drawn = new Map<number, number>();
  for (const row of list?.children ?? [])
    drawn.set(rowOf(row) ?? -1, row.getBoundingClientRect().height);
  const usual = [...drawn.values()].reduce((sum, size) => sum + size, 0) / Math.max(1, drawn.size);
  let start = topOf(list);
  return keys.map((key, index) => {
    const size = drawn.get(index) ?? usual;
    const row = { key, index, start, end: start + size, size, lane: 0 };
    start += size;
    return row;
  });
}
