import { useMutation } from '@apollo/client/react';
import { graphql } from '../../gql';
import { explainFailure, readFailure } from '../../ui/failure';
import { showNotice } from '../../ui/notice';
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

/** The topics that the reader follows, and how to change them. */
export function useTopics() {
  const { viewer } = useSession();
  const [follow] = useMutation(FollowTopics);
  const chosen = viewer?.topics ?? [];
  const set = (topics: string[]) => {
    if (!viewer) return;
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
  const toggle = (topic: string) =>
    set(chosen.includes(topic) ? chosen.filter((one) => one !== topic) : [...chosen, topic]);
  return { chosen, toggle };
}
