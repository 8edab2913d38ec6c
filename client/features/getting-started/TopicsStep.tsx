import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';
import { ErrorNote } from '../../ui/ErrorNote';
import { SkeletonLine } from '../../ui/Skeleton';
import { topicName } from '../../ui/topic-name';
import { useTopics } from '../recommendations/use-topics';
import { FieldOfChips } from './FieldOfChips';
import css from './GettingStarted.module.css';
import { topicTree } from './topic-tree';
import { useIdeas } from './use-ideas';

const TopicsQuery = graphql(`
  query Topics {
    desk {
      categories(first: 200) {
        name
        paperCount
      }
    }
    map {
      regions {
        id
        terms
        paperCount
      }
    }
  }
`);

/** What the desk holds: its topics by field, and the ideas that its papers gather around. */
export function TopicsStep() {
  const { data, error, refetch } = useQuery(TopicsQuery);
  const { chosen, toggle } = useTopics();
  const ideas = useIdeas(data?.map?.regions ?? []);
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
  if (fields.length === 0 && ideas.length === 0)
    return <p className={css.quiet}>This desk has no papers yet; topics come with them.</p>;
  return (
    <>
      {fields.map(({ name, topics }, at) => (
        <FieldOfChips
          key={name}
          name={name}
          one="topic"
          open={at === 0}
          choices={topics.map((topic) => ({
            key: topic.name,
            name: topicName(topic.name),
            title: topic.name,
            paperCount: topic.paperCount,
            chosen: chosen.includes(topic.name),
            toggle: () => toggle(topic.name),
          }))}
        />
      ))}
      {ideas.length > 0 ? (
        <FieldOfChips
          name="Ideas on this desk"
          one="idea"
          open={fields.length < 2}
          choices={ideas}
        />
      ) : null}
    </>
  );
}
