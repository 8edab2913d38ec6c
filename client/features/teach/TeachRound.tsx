import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { graphql, readFragment } from '../../gql';
import { Button, ButtonLink } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNote } from '../../ui/ErrorNote';
import { formatCount, formatNumber } from '../../ui/numbers';
import { SkeletonLine } from '../../ui/Skeleton';
import { PaperCardFields } from '../papers/paper-card-fields';
import css from './Teach.module.css';
import { TeachCard } from './TeachCard';

const PapersToRateQuery = graphql(`
  query PapersToRate($first: Int!) {
    viewer {
      id
      papersToRate(first: $first) {
        cursor
        node {
          id
          key
          ...PaperCard
        }
      }
    }
  }
`);

const ROUND = 12;
const MOST_AT_ONCE = 100;

interface TeachRoundProps {
  /** Papers skipped in earlier rounds; they are not asked about again. */
  before: string[];
  onMore: (skipped: string[]) => void;
}

/** Papers one after the other; the desk chose those whose rating tells most. */
export function TeachRound({ before, onMore }: TeachRoundProps) {
  const first = Math.min(MOST_AT_ONCE, ROUND + before.length);
  const { data, error, refetch } = useQuery(PapersToRateQuery, {
    variables: { first },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const [at, setAt] = useState(0);
  const [skipped, setSkipped] = useState(before);
  if (error && !data)
    return (
      <ErrorNote
        what="The papers could not be fetched."
        safe="Your ratings are safe."
        error={error}
        onRetry={() => void refetch()}
      />
    );
  if (!data)
    return (
      <div role="status" aria-label="Fetching papers" className={css.card}>
        <SkeletonLine width="80%" size={20} />
        <SkeletonLine width="40%" size={13} />
        <SkeletonLine size={17} />
        <SkeletonLine size={17} />
      </div>
    );
  const papers = (data.viewer?.papersToRate ?? [])
    .map(({ node }) => readFragment(PaperCardFields, node))
    .filter(({ key }) => !before.includes(key))
    .slice(0, ROUND);
  const paper = papers[at];
  if (papers.length === 0)
    return (
      <EmptyState
        title="Nothing to ask about just now."
        action={<ButtonLink to="/for-you">See For you</ButtonLink>}
      >
        <p>New papers bring new questions.</p>
      </EmptyState>
    );
  if (!paper)
    return (
      <EmptyState
        title="Thank you. Your list has learnt from it."
        action={
          <div className={css.buttons}>
            <ButtonLink to="/for-you" look="primary">
              See For you
            </ButtonLink>
            <Button onClick={() => onMore(skipped)}>Show more</Button>
          </div>
        }
      >
        <p>You went through {formatCount(papers.length, 'paper')}.</p>
      </EmptyState>
    );
  return (
    <>
      <p className={css.progress} role="status">
        {formatNumber(at + 1)} of {formatNumber(papers.length)}
      </p>
      <TeachCard
        key={paper.key}
        paper={paper}
        onDone={() => setAt(at + 1)}
        onBack={() => setAt(at)}
        onSkip={() => {
          setSkipped([...skipped, paper.key]);
          setAt(at + 1);
        }}
      />
    </>
  );
}
