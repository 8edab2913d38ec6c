import { useQuery } from '@apollo/client/react';
import { ErrorNote } from '../../ui/ErrorNote';
import { SkeletonLine } from '../../ui/Skeleton';
import { RankerReport } from './RankerReport';
import css from './Rankers.module.css';
import { RankersQuery } from './rankers-query';

/** What the desk learnt from its readers about how to weigh, and what became of it; for operators. */
export function RankersSection() {
  const { data, error, refetch } = useQuery(RankersQuery, { fetchPolicy: 'cache-and-network' });
  const rankers = data?.desk.rankers;
  if (error && !rankers)
    return (
      <ErrorNote
        what="The rankers could not be fetched."
        error={error}
        onRetry={() => void refetch()}
      />
    );
  if (!rankers) return <SkeletonLine width="50%" />;
  if (rankers.length === 0)
    return (
      <p className={css.note}>
        None yet: lists are weighed as Lectern comes. Once readers took something from a hundred
        pages, the desk learns each Monday what counts for them.
      </p>
    );
  return (
    <ol className={css.rankers}>
      {rankers.map((ranker) => (
        <RankerReport key={ranker.id} ranker={ranker} />
      ))}
    </ol>
  );
}
