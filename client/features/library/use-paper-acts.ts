import { useApolloClient } from '@apollo/client/react';
import type { PaperStandingFragment, Rating } from '../../gql/graphql';
import { changeDismissed, changeRating, changeSaved, restoreSaved } from './paper-changes';
import { markTasteChanged } from './taste-changed';
import { usePerform } from './use-perform';

const RATED: Record<Rating, string> = {
  UP: 'Noted. More like this.',
  DOWN: 'Noted. Less like this.',
  NONE: 'Rating taken back.',
};

/** What a reader can do with a paper; each shows at once, says what it did, and can be undone. */
export function usePaperActs(paper: PaperStandingFragment) {
  const client = useApolloClient();
  const perform = usePerform();

  const rate = (wanted: 'UP' | 'DOWN') => {
    const before = paper.viewerRating;
    const rating: Rating = before === wanted ? 'NONE' : wanted;
    const rated = {
      ...paper,
      viewerRating: rating,
      upvoteCount: paper.upvoteCount + Number(rating === 'UP') - Number(before === 'UP'),
    };
    perform({
      said: RATED[rating],
      why: 'With an account, your ratings order the papers for you.',
      run: () => changeRating(client, paper, rating).then(markTasteChanged),
      undo: () => changeRating(client, rated, before).then(markTasteChanged),
    });
  };

  const save = () => {
    const saved = !paper.viewerSaved;
    perform({
      said: saved ? 'Saved.' : 'No longer saved.',
      why: 'With an account, saved papers wait for you here.',
      run: () => changeSaved(client, paper, saved),
      undo: () => (saved ? changeSaved(client, paper, false) : restoreSaved(client, [paper])),
    });
  };

  const hide = () => {
    const dismissed = !paper.viewerDismissed;
    perform({
      said: dismissed ? 'Hidden. Fewer like this.' : 'Back in your lists.',
      why: 'With an account, what you hide stays away.',
      run: () => changeDismissed(client, paper, dismissed).then(markTasteChanged),
      undo: () => changeDismissed(client, paper, !dismissed).then(markTasteChanged),
    });
  };

  return { more: () => rate('UP'), less: () => rate('DOWN'), save, hide };
}

export type PaperActs = ReturnType<typeof usePaperActs>;
