import { useQuery } from '@apollo/client/react';
import { ErrorNote } from '../../ui/ErrorNote';
import { Section } from '../../ui/Section';
import { SkeletonLine } from '../../ui/Skeleton';
import { ExclusionsQuery } from './interest-documents';
import { Mutes } from './Mutes';
import { RemovedReasons } from './RemovedReasons';

/** What is kept out: mutes, and reasons that count no more. */
export function ExclusionSections() {
  const { data, error, refetch } = useQuery(ExclusionsQuery, {
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
  });
  const viewer = data?.viewer;
  const waiting = error ? (
    <ErrorNote
      what="What you muted could not be fetched."
      safe="It stays muted."
      error={error}
      onRetry={() => void refetch()}
    />
  ) : (
    <SkeletonLine width="50%" />
  );
  return (
    <>
      <Section id="muted" title="Muted" lead="Papers with these are in no list of yours.">
        {viewer ? <Mutes mutes={viewer.mutes} /> : waiting}
      </Section>
      <Section
        id="removed-reasons"
        title="Removed reasons"
        lead="“Not because of this”: nothing is recommended for these."
      >
        {viewer ? <RemovedReasons reasons={viewer.removedReasons} /> : waiting}
      </Section>
    </>
  );
}
