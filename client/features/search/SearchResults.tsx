import { Link } from 'react-router';
import type { SearchQuery } from '../../gql/graphql';
import { EmptyState } from '../../ui/EmptyState';
import { formatNumber } from '../../ui/numbers';
import { LoadMore } from '../papers/LoadMore';
import { PaperList } from '../papers/PaperList';
import css from './SearchResults.module.css';
import { isNarrowed, type SearchState, searchPath } from './search-state';
import { Why } from './Why';

interface SearchResultsProps {
  state: SearchState;
  found: SearchQuery['search'];
  stale: boolean;
  fetchMore: () => Promise<unknown>;
}

function NoHits({ state }: { state: SearchState }) {
  return (
    <EmptyState title={`Nothing found for “${state.query}”.`}>
      {isNarrowed(state) ? (
        <p>
          The filters may be too narrow.{' '}
          <Link to={searchPath({ query: state.query, mode: state.mode })}>Search without them</Link>
        </p>
      ) : state.mode === 'WORDS' ? (
        <p>
          No paper holds these words.{' '}
          <Link to={searchPath({ ...state, mode: 'MEANING' })}>Search by meaning</Link>
        </p>
      ) : (
        <p>
          Fewer or other words may help; so does an id such as arxiv:1706.03762, or an author’s
          family name.
        </p>
      )}
    </EmptyState>
  );
}

export function SearchResults({ state, found, stale, fetchMore }: SearchResultsProps) {
  if (found.edges.length === 0) return <NoHits state={state} />;
  const left = found.totalCount - found.edges.length;
  return (
    <>
      <PaperList
        entries={found.edges}
        paperOf={({ node }) => node}
        label="Papers found"
        stale={stale}
        reasonOf={Why}
      />
      {found.pageInfo.hasNextPage ? (
        <LoadMore
          label={left > 0 ? `Show more · ${formatNumber(left)} left` : 'Show more'}
          fetchMore={fetchMore}
          eager
        />
      ) : (
        <p data-screen-only className={css.end}>
          That is all there is for <bdi>“{state.query}”</bdi>.
        </p>
      )}
    </>
  );
}
