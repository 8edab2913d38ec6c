import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { graphql, readFragment } from '../../gql';
import type { EvidenceKind } from '../../gql/graphql';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import { MathText } from '../../ui/MathText';
import { formatChange } from '../../ui/numbers';
import { SkeletonLine } from '../../ui/Skeleton';
import { Time } from '../../ui/Time';
import { PaperStandingFields } from '../library/mutations';
import { LoadMore } from '../papers/LoadMore';
import { paperPath } from '../papers/paper-path';
import css from './Evidence.module.css';
import { useProfileActs } from './use-profile-acts';

const EvidenceQuery = graphql(`
  query Evidence($first: Int!, $after: String) {
    viewer {
      id
      evidence(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          kind
          at
          weight
          node {
            id
            key
            title
            ...PaperStanding
          }
        }
      }
    }
  }
`);

const PAGE = 10;

const WORDS: Record<EvidenceKind, string> = {
  UP: 'more like this',
  SEED: 'an interest was begun from it',
  SAVE: 'saved',
  READ: 'read',
  OPEN: 'opened',
  DOWN: 'less like this',
  DISMISS: 'not interested',
};

/** All that lists go by, and how much each weighs now. */
export function Evidence() {
  const { data, error, refetch, fetchMore } = useQuery(EvidenceQuery, {
    variables: { first: PAGE },
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const { forget } = useProfileActs();
  const evidence = data?.viewer?.evidence;
  if (error && !evidence)
    return (
      <ErrorNote
        what="What counts could not be fetched."
        error={error}
        onRetry={() => void refetch()}
      />
    );
  if (!evidence) return <SkeletonLine width="70%" />;
  if (evidence.edges.length === 0)
    return (
      <p className={css.none}>Nothing yet. What you rate, save and read will be listed here.</p>
    );
  return (
    <>
      <ul className={css.list} aria-label="What counts, weightiest first">
        {evidence.edges.map(({ kind, at, weight, node }) => (
          <li key={node.key} className={css.row}>
            <span className={css.about}>
              <Link to={paperPath(node.key)} className={css.paper} dir="auto">
                <MathText text={node.title} />
              </Link>
              <span className={css.what}>
                {WORDS[kind]}, <Time at={at} />
              </span>
            </span>
            <span className={css.weight} data-against={weight < 0 || undefined}>
              <span className={css.bar} style={{ inlineSize: `${Math.abs(weight) * 100}%` }} />
              <data value={weight}>
                <span className="visually-hidden">weighs </span>
                {formatChange(weight)}
              </data>
            </span>
            <Button
              look="quiet"
              aria-label={`Forget: ${node.title}`}
              onClick={() => forget(readFragment(PaperStandingFields, node))}
            >
              Forget
            </Button>
          </li>
        ))}
      </ul>
      {evidence.pageInfo.hasNextPage ? (
        <LoadMore
          label="Show more of what counts"
          fetchMore={() => fetchMore({ variables: { after: evidence.pageInfo.endCursor } })}
        />
      ) : null}
    </>
  );
}
