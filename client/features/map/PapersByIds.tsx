import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import { formatNumber } from '../../ui/numbers';
import css from './MapList.module.css';
import { MapPapersQuery } from './map-queries';
import { LinesWaiting, PaperLines } from './PaperLines';

const PAGE = 20;

interface PapersByIdsProps {
  ids: number[];
  label: string;
}

/** Papers picked on the map, a page at a time. */
export function PapersByIds({ ids, label }: PapersByIdsProps) {
  const [page, setPage] = useState({ ids, at: 0 });
  // Other papers begin at their first page.
  const at = page.ids === ids ? page.at : 0;
  const wanted = ids.slice(at, at + PAGE).map(String);
  const { data, previousData, error, refetch } = useQuery(MapPapersQuery, {
    variables: { ids: wanted },
    skip: wanted.length === 0,
  });
  if (ids.length === 0) return <p className={css.none}>No paper is here.</p>;
  const papers = (data ?? previousData)?.papers.filter((paper) => paper !== null);
  const last = Math.min(at + PAGE, ids.length);
  return (
    <>
      <p className={css.meta} role="status">
        {formatNumber(at + 1)} to {formatNumber(last)} of {formatNumber(ids.length)} papers
      </p>
      {error && !papers ? (
        <ErrorNote
          what="The papers could not be fetched."
          error={error}
          onRetry={() => void refetch()}
        />
      ) : papers ? (
        <PaperLines papers={papers} label={label} />
      ) : (
        <LinesWaiting />
      )}
      {ids.length > PAGE ? (
        <div className={css.pages}>
          <Button disabled={at === 0} onClick={() => setPage({ ids, at: at - PAGE })}>
            Previous
          </Button>
          <Button disabled={last === ids.length} onClick={() => setPage({ ids, at: at + PAGE })}>
            Next
          </Button>
        </div>
      ) : null}
    </>
  );
}
