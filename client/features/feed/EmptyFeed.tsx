import { ButtonLink } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { topicName } from '../../ui/topic-name';
import { useDesk } from '../desk/use-desk';
import { type FeedState, feedPath } from './feed-state';

export function EmptyFeed({ state }: { state: FeedState }) {
  const { desk } = useDesk();
  if (desk?.paperCount === 0) {
    return (
      <EmptyState title="The desk is empty.">
        <p>
          Whoever runs it can bring papers in from a file or from arXiv; they appear here as they
          land:
        </p>
        <code>
          {
            'npm run lectern -- import papers.jsonl\nnpm run lectern -- fetch arxiv --category cs.CL'
          }
        </code>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="No papers here."
      action={
        <ButtonLink to={feedPath({ period: state.period, order: state.order })}>
          Show the latest papers
        </ButtonLink>
      }
    >
      <p>
        {state.category
          ? `Nothing in ${topicName(state.category)} for this time. A longer period may have some.`
          : 'Nothing came in for this time.'}
      </p>
    </EmptyState>
  );
}
