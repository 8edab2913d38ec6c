import { useNavigate } from 'react-router';
import type { SearchOrder } from '../../gql/graphql';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { SelectField, TextField } from '../../ui/Field';
import { formatDay } from '../../ui/times';
import { useCollections } from '../collections/use-collections';
import { CategoryFilter } from './CategoryFilter';
import css from './SearchFilters.module.css';
import { isNarrowed, type SearchFacets, type SearchState, searchPath } from './search-state';
import { YearFilter } from './YearFilter';

const MODES = [
  { value: 'HYBRID', label: 'Words and meaning', title: 'Both lists, joined' },
  { value: 'WORDS', label: 'Words', title: 'Papers that contain the words' },
  { value: 'MEANING', label: 'Meaning', title: 'Papers about it, in whatever words' },
] as const;

const dayName = (day: string) =>
  formatDay(day, { day: 'numeric', month: 'short', year: 'numeric' });

const inWords = ({ from, to, categories }: SearchState) =>
  [from && `from ${dayName(from)}`, to && `until ${dayName(to)}`, ...categories]
    .filter(Boolean)
    .join(', ');

interface SearchFiltersProps {
  state: SearchState;
  facets: SearchFacets | undefined;
}

const ORDERS: ReadonlyArray<{ value: SearchOrder; label: string }> = [
  { value: 'RELEVANCE', label: 'Best match first' },
  { value: 'NEWEST', label: 'Newest first' },
  { value: 'UPVOTES', label: 'Most votes first' },
];

export function SearchFilters({ state, facets }: SearchFiltersProps) {
  const { collections } = useCollections();
  const navigate = useNavigate();
  const go = (change: Partial<SearchState>) =>
    void navigate(searchPath({ ...state, ...change }), { replace: true });
  return (
    <div data-screen-only className={css.filters}>
      <Choice
        label="Search by"
        value={state.mode}
        options={MODES}
        onChange={(mode) => go({ mode })}
      />
      <div className={css.selects}>
        <SelectField
          label="Sort"
          value={state.order}
          onChange={(event) => go({ order: ORDERS[event.target.selectedIndex]!.value })}
        >
          {ORDERS.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </SelectField>
        {collections ? (
          <SelectField
            label="Look in"
            value={state.scope}
            onChange={(event) => go({ scope: event.target.value })}
          >
            <option value="">All papers</option>
            <option value="saved">My saved papers</option>
            {collections
              .filter(({ search }) => search === null)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </SelectField>
        ) : null}
      </div>
      <details className={css.details}>
        <summary className={css.summary}>
          {isNarrowed(state) ? `Filters: ${inWords(state)}` : 'Filters'}
        </summary>
        <div className={css.dates}>
          <TextField
            label="Published from"
            type="date"
            max={state.to}
            value={state.from ?? ''}
            onChange={(event) => go({ from: event.target.value || undefined })}
          />
          <TextField
            label="Published until"
            type="date"
            min={state.from}
            value={state.to ?? ''}
            onChange={(event) => go({ to: event.target.value || undefined })}
          />
          {isNarrowed(state) ? (
            <Button
              look="quiet"
              onClick={() => go({ from: undefined, to: undefined, categories: [], scope: '' })}
            >
              Clear filters
            </Button>
          ) : null}
        </div>
        {facets && facets.years.length > 0 ? (
          <YearFilter state={state} found={facets.years} onChange={go} />
        ) : null}
        <CategoryFilter
          chosen={state.categories}
          found={state.query === '' ? undefined : facets?.categories}
          onChange={(categories) => go({ categories })}
        />
      </details>
    </div>
  );
}
