import type { ApolloClient } from '@apollo/client';
import type { PaperStandingFragment, Rating } from '../../gql/graphql';
import { DismissPaper, MarkSeen, RatePaper, RestorePapers, SavePaper } from './mutations';

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

/** What was noted about a paper that was not saved is not known until it is asked for. */
function askForNotes({ cache }: ApolloClient, papers: readonly Standing[]): void {
  for (const { key } of papers)
    cache.modify({
      id: cache.identify({ __typename: 'Paper', key }),
      fields: { viewerSave: (known, { DELETE }) => known ?? DELETE },
    });
}

export async function changeSaved(client: ApolloClient, paper: Standing, saved: boolean) {
  await client.mutate({
    mutation: SavePaper,
    variables: { paperId: paper.id, saved },
    optimisticResponse: {
      savePaper: {
        __typename: 'PaperPayload',
        paper: { ...identity(paper), viewerSaved: saved, viewerSeen: saved || paper.viewerSeen },
      },
    },
  });
  if (saved) askForNotes(client, [paper]);
}

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

/** Back into the library, in the old place and with what was noted. */
export async function restoreSaved(client: ApolloClient, papers: readonly Standing[]) {
  await client.mutate({
    mutation: RestorePapers,
    variables: { paperIds: papers.map(({ id }) => id) },
    optimisticResponse: {
      restorePapers: {
        __typename: 'PapersPayload',
        papers: papers.map((paper) => ({
          ...identity(paper),
          viewerSaved: true,
          viewerSeen: true,
        })),
      },
    },
  });
  askForNotes(client, papers);
}
