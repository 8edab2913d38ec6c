import { useApolloClient } from '@apollo/client/react';
import type { PaperStandingFragment, Rating } from '../../gql/graphql';
import { formatCount } from '../../ui/numbers';
import { changeDismissed, changeRating, changeSaved, changeSeen } from './paper-changes';
import { markTasteChanged } from './taste-changed';
import { usePerform } from './use-perform';

const count = (papers: readonly unknown[]) => formatCount(papers.length, 'paper');

const each = <T>(papers: readonly T[], change: (paper: T) => Promise<unknown>) =>
  Promise.all(papers.map(change));

/** Acts on several papers at once; those that stand so already are left alone, also by undo. */
export function useBulkActs() {
  const client = useApolloClient();
  const perform = usePerform();

  const rate = (papers: readonly PaperStandingFragment[], rating: Exclude<Rating, 'NONE'>) => {
    const changed = papers.filter(({ viewerRating }) => viewerRating !== rating);
    perform({
      said: `${rating === 'UP' ? 'More' : 'Less'} like ${count(papers)}.`,
      why: 'With an account, your ratings order the papers for you.',
      run: () =>
        each(changed, (paper) => changeRating(client, paper, rating)).then(markTasteChanged),
      undo: () =>
        each(changed, (paper) =>
          changeRating(client, { ...paper, viewerRating: rating }, paper.viewerRating),
        ).then(markTasteChanged),
    });
  };

  const save = (papers: readonly PaperStandingFragment[]) => {
    const changed = papers.filter(({ viewerSaved }) => !viewerSaved);
    perform({
      said: `Saved ${count(papers)}.`,
      why: 'With an account, saved papers wait for you here.',
      run: () => each(changed, (paper) => changeSaved(client, paper, true)),
      undo: () => each(changed, (paper) => changeSaved(client, paper, false)),
    });
  };

  const hide = (papers: readonly PaperStandingFragment[]) => {
    const changed = papers.filter(({ viewerDismissed }) => !viewerDismissed);
    perform({
      said: `Hid ${count(papers)}. Fewer like these.`,
      why: 'With an account, what you hide stays away.',
      run: () =>
        each(changed, (paper) => changeDismissed(client, paper, true)).then(markTasteChanged),
      undo: () =>
        each(changed, (paper) => changeDismissed(client, paper, false)).then(markTasteChanged),
    });
  };

  const see = (papers: readonly PaperStandingFragment[]) => {
    const changed = papers.filter(({ viewerSeen }) => !viewerSeen);
    perform({
      said: changed.length === 0 ? 'All seen already.' : `Marked ${count(changed)} as seen.`,
      why: 'With an account, Lectern knows how far you have read, on every device.',
      run: async () => {
        if (changed.length > 0) await changeSeen(client, changed, true);
      },
      undo: async () => {
        if (changed.length > 0) await changeSeen(client, changed, false);
      },
    });
  };

  return { rate, save, hide, see };
}
