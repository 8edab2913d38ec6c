import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';
import { Chip } from '../../ui/Chip';
import { ErrorNote } from '../../ui/ErrorNote';
import { formatCount, formatNumber } from '../../ui/numbers';
import { SkeletonLine } from '../../ui/Skeleton';
import { topicName } from '../../ui/topic-name';
import { useTopics } from '../recommendations/use-topics';
import css from './GettingStarted.module.css';
import { topicTree } from './topic-tree';

const TopicsQuery = graphql(`
  query Topics {
    desk {
      categories(first: 200) {
        name
        paperCount
      }
    }
  }
`);

/** So many fields are open at first; the others say how much is in them. */
const OPEN = 1;

/** All topics of the desk, by field. */
export function TopicsStep() {
  const { data, error, refetch } = useQuery(TopicsQuery);
  const { chosen, toggle } = useTopics();
  if (error && !data)
    return (
      <ErrorNote
        what="The topics could not be fetched."
        error={error}
        onRetry={() => void refetch()}
      />
    );
  if (!data) return <SkeletonLine width="70%" size={20} />;
  const fields = topicTree(data.desk.categories);
  if (fields.length === 0)
    return <p className={css.quiet}>This desk has no papers yet; topics come with them.</p>;
  return fields.map(({ name, topics }, at) => {
    const here = topics.filter((topic) => chosen.includes(topic.name)).length;
    return (
      <details key={name} className={css.field} open={at < OPEN || here > 0}>
        <summary className={css.summary}>
          <span className={css.name}>{name}</span>
          <span className={css.quiet}>
            {formatCount(topics.length, 'topic')}
            {here > 0 ? ` · ${formatNumber(here)} chosen` : ''}
          </span>
        </summary>
        <ul className={css.chips} aria-label={`Topics of ${name}`}>
          {topics.map((topic) => (
            <li key={topic.name}>
              <Chip
                pressed={chosen.includes(topic.name)}
                title={topic.name}
                onToggle={() => toggle(topic.name)}
              >
                {topicName(topic.name)}
                <span className={css.count}>{formatNumber(topic.paperCount)}</span>
              </Chip>
            </li>
          ))}
        </ul>
      </details>
    );
  });
}
