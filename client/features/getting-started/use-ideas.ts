import { searchText, useFollows } from '../follows/use-follows';
import { regionName } from '../map/region-name';
import type { Choice } from './FieldOfChips';

interface Region {
  id: string;
  terms: readonly string[];
  paperCount: number;
}

/** So many of a region's words find what is like it. */
const WORDS = 4;

/** The regions of the map as things to follow: one that is chosen is a saved search for its words. */
export function useIdeas(regions: readonly Region[]): Choice[] {
  const { follows, saveSearch, removeSearch } = useFollows();
  return regions
    .filter(({ terms }) => terms.length > 0)
    .map(({ id, terms, paperCount }) => {
      const query = searchText(terms.slice(0, WORDS).join(' '));
      const saved = follows?.savedSearches.find((search) => search.query === query);
      return {
        key: id,
        name: regionName(terms),
        title: terms.join(', '),
        paperCount,
        chosen: saved !== undefined,
        toggle: () => (saved ? removeSearch(saved) : saveSearch(query)),
      };
    });
}
