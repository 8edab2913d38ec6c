import { useQuery } from '@apollo/client/react';
import { graphql, readFragment } from '../../gql';
import type { DeliveryStatus } from '../../gql/graphql';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import { formatCount } from '../../ui/numbers';
import { SkeletonLine } from '../../ui/Skeleton';
import { Time } from '../../ui/Time';
import css from './Digest.module.css';
import { DeliveryFields } from './digest-query';

const DeliveriesQuery = graphql(`
  query Deliveries($first: Int!, $after: String) {
    viewer {
      id
      digest {
        id
        deliveries(first: $first, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            cursor
            node {
              ...DeliveryFields
            }
          }
        }
      }
    }
  }
`);

const STATUS: Record<DeliveryStatus, string> = {
  PENDING: 'On its way',
  DEFERRED: 'Tried again',
  SENT: 'Sent',
  SKIPPED: 'Not sent',
  FAILED: 'Failed',
  BOUNCED: 'Bounced',
  COMPLAINED: 'Unwanted',
};
const FAILED: DeliveryStatus[] = ['FAILED', 'BOUNCED', 'COMPLAINED'];

export function DeliveryHistory() {
  const { data, error, refetch, fetchMore } = useQuery(DeliveriesQuery, {
    variables: { first: 10 },
    fetchPolicy: 'cache-and-network',
  });
  const deliveries = data?.viewer?.digest.deliveries;
  if (error && !deliveries)
    return (
      <ErrorNote
        what="The history could not be fetched."
        error={error}
        onRetry={() => void refetch()}
      />
    );
  if (!deliveries) return <SkeletonLine width="50%" />;
  if (deliveries.edges.length === 0)
    return (
      <p className={css.note}>Nothing yet. Each mail is listed here, with what became of it.</p>
    );
  return (
    <>
      <ol className={css.history}>
        {deliveries.edges
          .map(({ node }) => readFragment(DeliveryFields, node))
          .map((node) => (
            <li key={node.id} className={css.delivery}>
              <Time at={node.sentAt ?? node.createdAt} />
              <span className={FAILED.includes(node.status) ? css.failed : css.status}>
                {STATUS[node.status]}
              </span>
              <span className={css.reason}>
                {node.interest ? `${node.interest}: ` : ''}
                {node.reason ??
                  (node.paperCount === 0
                    ? 'A note that nothing was good enough'
                    : formatCount(node.paperCount, 'paper'))}
              </span>
            </li>
          ))}
      </ol>
      {deliveries.pageInfo.hasNextPage ? (
        <Button
          look="quiet"
          onClick={() =>
            void fetchMore({ variables: { after: deliveries.pageInfo.endCursor } }).catch(() => {})
          }
        >
          Show older
        </Button>
      ) : null}
    </>
  );
}
