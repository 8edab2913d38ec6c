import { useMutation } from '@apollo/client/react';
import { graphql } from '../../gql';
import { explainFailure, readFailure } from '../../ui/failure';
import { showNotice } from '../../ui/notice';
import { TopicChips } from '../desk/TopicChips';
import { markTasteChanged } from '../library/taste-changed';
import { useSession } from '../session/session';

const FollowTopics = graphql(`
  mutation FollowTopics($topics: [String!]!) {
    followTopics(topics: $topics) {
      viewer {
        id
        topics
      }
    }
  }
`);

/** Topics lead For you until there are ratings to go by. */
export function TopicsPicker() {
  const { viewer } = useSession();
  const [follow] = useMutation(FollowTopics);
  if (!viewer) return null;
  const toggle = (topic: string) => {
    const topics = viewer.topics.includes(topic)
      ? viewer.topics.filter((one) => one !== topic)
      : [...viewer.topics, topic];
    follow({
      variables: { topics },
      optimisticResponse: {
        followTopics: {
          __typename: 'ViewerPayload',
          viewer: { __typename: 'Viewer', id: viewer.id, topics },
        },
      },
    })
      .then(markTasteChanged)
      .catch((error) =>
        showNotice({
          tone: 'failed',
          text: `Your topics were not changed. ${explainFailure(readFailure(error))}`,
        }),
      );
  };
  return <TopicChips label="Topics to follow" chosen={viewer.topics} onToggle={toggle} />;
}
