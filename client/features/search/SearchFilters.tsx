import { useNavigate } from 'react-router';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { TextField } from '../../ui/Field';
import { formatDay } from '../../ui/times';
import { CategoryFilter } from './CategoryFilter';
import css from './SearchFilters.module.css';
import { isNarrowed, type SearchState, searchPath } from './search-state';

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

export function SearchFilters({ state }: { state: SearchState }) {
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
              onClick={() => go({ from: undefined, to: undefined, categories: [] })}
            >
              Clear filters
            </Button>
          ) : null}
        </div>
        <CategoryFilter chosen={state.categories} onChange={(categories) => go({ categories })} />
      </details>
    </div>
  );
}
