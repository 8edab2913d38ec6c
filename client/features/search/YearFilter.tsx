import { Chip } from '../../ui/Chip';
import { formatNumber } from '../../ui/numbers';
import css from './SearchFilters.module.css';
import type { SearchFacets, SearchState } from './search-state';

interface YearFilterProps {
  state: SearchState;
  found: SearchFacets['years'];
  onChange: (change: Pick<SearchState, 'from' | 'to'>) => void;
}

const NEWEST = 8;

/** The newest years of what was found, one at a time; longer spans are for the dates above. */
export function YearFilter({ state, found, onChange }: YearFilterProps) {
  const span = (year: number) => ({ from: `${year}-01-01`, to: `${year}-12-31` });
  const isChosen = (year: number) => state.from === span(year).from && state.to === span(year).to;
  const none = { from: undefined, to: undefined };
  return (
    <fieldset className={css.chips}>
      <legend className="visually-hidden">Published in</legend>
      {found.slice(0, NEWEST).map(({ year, count }) => (
        <Chip
          key={year}
          pressed={isChosen(year)}
          onToggle={() => onChange(isChosen(year) ? none : span(year))}
        >
          {year} {formatNumber(count)}
        </Chip>
      ))}
    </fieldset>
  );
}
