import { useQuery } from '@apollo/client/react';
import { ErrorNote } from '../../ui/ErrorNote';
import { formatNumber } from '../../ui/numbers';
import { LoadMore } from '../papers/LoadMore';
import type { MapRegions } from './MapPage';
import { RegionPapersQuery } from './map-queries';
import { LinesWaiting, PaperLines } from './PaperLines';

const PAGE = 20;

/** A topic's papers, newest first. */
export function RegionPapers({ region }: { region: MapRegions[number] }) {
  const { data, error, refetch, fetchMore } = useQuery(RegionPapersQuery, {
    variables: { id: region.id, first: PAGE },
  });
  const papers = data?.mapRegion?.papers;
  if (error && !papers)
    return (
      <ErrorNote
        what="The papers could not be fetched."
        error={error}
        onRetry={() => void refetch()}
      />
    );
  if (!papers) return <LinesWaiting />;
  return (
    <>
      <PaperLines papers={papers.edges.map(({ node }) => node)} label="Papers of this topic" />
      {papers.pageInfo.hasNextPage ? (
        <LoadMore
          label={`Show more · ${formatNumber(papers.totalCount - papers.edges.length)} left`}
          fetchMore={() => fetchMore({ variables: { after: papers.pageInfo.endCursor } })}
        />
      ) : null}
    </>
  );
}
