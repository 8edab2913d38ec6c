import { useEffect, useMemo, useState } from 'react';
import type { ColourBy } from './map-state';
import type { Layer } from './painter';
import type { Places } from './places';
import { mix, newness, paintRows, type Rgb, tokenColour } from './tints';
import type { ReaderMarks } from './use-reader-marks';

interface Shown {
  places: Places | undefined;
  state: { colour: ColourBy };
  chosen: number[] | null;
  /** Region number to colour number. */
  colours: Map<number, number>;
  hits: number[] | null;
  marks: ReaderMarks;
}

/** How strongly a match shows. */
export const MATCH_SHARE = { STRONG: 1, GOOD: 0.7, POSSIBLE: 0.4, EXPLORING: 0.4 } as const;
const FAINT = 0.16;

/** What is painted, lowest first: all papers, then those that stand out, then the reader's likes as rings. */
export function useLayers({ places, state, chosen, colours, hits, marks }: Shown): Layer[] {
  const theme = useThemeCount();
  const { colour } = state;
  const { matches, likes } = marks;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another theme means other colours
  const colourOf = useMemo(
    () => (places ? colouring(places, colour, colours, matches) : null),
    [places, colour, colours, matches, theme],
  );
  return useMemo(() => {
    if (!places || !colourOf) return [];
    const outstanding = hits ? rowsOf(hits, places) : chosen;
    const alpha = outstanding ? FAINT : colour === 'match' ? 0.9 : 0.72;
    const layers: Layer[] = [
      {
        rows: null,
        colours: paintRows(places.count, colourOf, () => alpha),
        size: dotSize(places),
      },
    ];
    if (outstanding) layers.push(standingOut(outstanding, colourOf, hits ? 9 : 5));
    if (likes) layers.push({ ...standingOut(rowsOf(likes, places), ink, 12), ring: true });
    return layers;
  }, [places, colourOf, colour, hits, chosen, likes]);
}

const ink = () => tokenColour('ink');

const standingOut = (rows: number[], colourOf: (row: number) => Rgb, size: number): Layer => ({
  rows,
  colours: paintRows(
    rows.length,
    (at) => colourOf(rows[at]!),
    () => 1,
  ),
  size,
});

/** Many papers are drawn as smaller dots, down to what can still be seen. */
const dotSize = ({ count }: Places) => Math.max(2, Math.min(7, 16 - 2.8 * Math.log10(count + 1)));

const rowsOf = (ids: number[], places: Places) => ids.map(places.rowOf).filter((row) => row !== -1);

function colouring(
  places: Places,
  colour: ColourBy,
  colours: Map<number, number>,
  matches: ReaderMarks['matches'],
): (row: number) => Rgb {
  const [old, accent] = [tokenColour('plot-old'), tokenColour('accent')];
  if (colour === 'age') {
    const shareOf = newness(places);
    return (row) => mix(old, accent, shareOf(row));
  }
  if (colour === 'match') {
    const other = tokenColour('plot-2');
    return (row) => {
      const match = matches?.get(places.ids[row]!);
      if (match === 'EXPLORING') return other;
      return match ? mix(old, accent, MATCH_SHARE[match]) : old;
    };
  }
  const tokens = new Map([...colours].map(([id, number]) => [id, tokenColour(`plot-${number}`)]));
  return (row) => tokens.get(places.regions[row]!) ?? old;
}

/** Changes when the page turns light or dark, by choice or with the system. */
function useThemeCount(): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const turn = () => setCount((old) => old + 1);
    const system = matchMedia('(prefers-color-scheme: dark)');
    const observer = new MutationObserver(turn);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    system.addEventListener('change', turn);
    return () => {
      observer.disconnect();
      system.removeEventListener('change', turn);
    };
  }, []);
  return count;
}
