import type { SearchMode } from '../../gql/graphql';
import { formatCount } from '../../ui/numbers';
import { KeepAsCollection } from '../collections/KeepAsCollection';
import { SaveSearchButton } from '../follows/SaveSearchButton';
import css from './SearchHead.module.css';
import type { SearchState } from './search-state';

interface SearchHeadProps {
  state: SearchState;
  found?: { totalCount: number; mode: SearchMode; mended?: string | null };
}

const ORDERED = {
  RELEVANCE: 'best match first',
  NEWEST: 'newest first',
  UPVOTES: 'most votes first',
} as const;

function countLine(state: SearchState, found: SearchHeadProps['found']) {
  if (!found) return ' ';
  const count = formatCount(found.totalCount, 'paper');
  const fallback = found.mode === 'WORDS' && state.mode !== 'WORDS';
  const instead = found.mended ? ` for “${found.mended}”` : '';
  return fallback
    ? `${count}, by words: search by meaning starts once the model is here`
    : `${count}${instead}, ${ORDERED[state.order]}`;
}

export function SearchHead({ state, found }: SearchHeadProps) {
  return (
    <header>
      <h1 className={css.title} dir="auto">
        {state.query ? `“${state.query}”` : 'Search'}
      </h1>
      <div className={css.line}>
        <p className={css.count} role="status">
          {state.query ? countLine(state, found) : 'By words, by meaning, by author or id'}
        </p>
        <SaveSearchButton query={state.query} />
        <KeepAsCollection query={state.query} />
      </div>
    </header>
  );
}
