import type { ApolloClient } from '@apollo/client';
import type { PaperStandingFragment, Rating } from '../../gql/graphql';
import { DismissPaper, MarkSeen, RatePaper, SavePaper } from './mutations';

type Standing = PaperStandingFragment;

const identity = ({ id, key }: Standing) => ({ __typename: 'Paper' as const, id, key });
const ups = (rating: Rating) => (rating === 'UP' ? 1 : 0);

/** Each change shows at once and is corrected by what the server answers. `paper` is how it stands before. */
export const changeRating = (client: ApolloClient, paper: Standing, rating: Rating) =>
  client.mutate({
    mutation: RatePaper,
    variables: { paperId: paper.id, rating },
    optimisticResponse: {
      ratePaper: {
        __typename: 'PaperPayload',
        paper: {
          ...identity(paper),
          viewerRating: rating,
          viewerSeen: rating !== 'NONE' || paper.viewerSeen,
          upvoteCount: paper.upvoteCount + ups(rating) - ups(paper.viewerRating),
        },
      },
    },
  });

export const changeSaved = (client: ApolloClient, paper: Standing, saved: boolean) =>
  client.mutate({
    mutation: SavePaper,
    variables: { paperId: paper.id, saved },
    optimisticResponse: {
      savePaper: {
        __typename: 'PaperPayload',
        paper: { ...identity(paper), viewerSaved: saved, viewerSeen: saved || paper.viewerSeen },
      },
    },
  });

export const changeDismissed = (client: ApolloClient, paper: Standing, dismissed: boolean) =>
  client.mutate({
    mutation: DismissPaper,
    variables: { paperId: paper.id, dismissed },
    optimisticResponse: {
      dismissPaper: {
        __typename: 'PaperPayload',
        paper: {
          ...identity(paper),
          viewerDismissed: dismissed,
          viewerSeen: dismissed || paper.viewerSeen,
        },
      },
    },
  });

export const changeSeen = (client: ApolloClient, papers: readonly Standing[], seen: boolean) =>
  client.mutate({
    mutation: MarkSeen,
    variables: { paperIds: papers.map(({ id }) => id), seen },
    optimisticResponse: {
      markSeen: {
        __typename: 'PapersPayload',
        papers: papers.map((paper) => ({ ...identity(paper), viewerSeen: seen })),
      },
    },
  });
