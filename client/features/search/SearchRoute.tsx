import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { graphql } from '../../gql';
import { ErrorNote } from '../../ui/ErrorNote';
import { Page } from '../../ui/Page';
import { PaperListSkeleton } from '../papers/PaperListSkeleton';
import { SearchAside } from './SearchAside';
import { SearchFilters } from './SearchFilters';
import { SearchHead } from './SearchHead';
import { SearchResults } from './SearchResults';
import { SearchStart } from './SearchStart';
import { searchFilter, useSearchState } from './search-state';

const SearchQuery = graphql(`
  query Search($query: String!, $filter: SearchFilter, $mode: SearchMode!, $order: SearchOrder!, $first: Int!, $after: String) {
    search(query: $query, filter: $filter, mode: $mode, order: $order, first: $first, after: $after) {
      totalCount
      mode
      mended
      facets {
        categories {
          name
          count
        }
        years {
          year
          count
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        score
        snippet {
          text
          marked
        }
        node {
          key
          viewerDismissed
          ...PaperCard
        }
      }
    }
  }
`);

export function Component() {
  const state = useSearchState();
  const variables = useMemo(
    () => ({
      ...{ query: state.query, mode: state.mode, order: state.order },
      ...{ filter: searchFilter(state), first: 20 },
    }),
    [state],
  );
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(SearchQuery, {
    variables,
    skip: state.query === '',
  });
  const found = state.query === '' ? undefined : (data?.search ?? previousData?.search);
  const stale = loading && !data;
  return (
    <Page title={state.query ? `“${state.query}”` : 'Search'} aside={<SearchAside />}>
      <SearchHead state={state} found={data?.search} />
      <SearchFilters state={state} facets={found?.facets} />
      {state.query === '' ? (
        <SearchStart />
      ) : error && !data ? (
        <ErrorNote
          what="The search did not go through."
          error={error}
          onRetry={() => void refetch()}
        />
      ) : found ? (
        <SearchResults
          state={state}
          found={found}
          stale={stale}
          fetchMore={() => fetchMore({ variables: { after: found.pageInfo.endCursor } })}
        />
      ) : (
        <PaperListSkeleton />
      )}
    </Page>
  );
}
