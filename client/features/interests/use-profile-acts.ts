import { RatePaper, SavePaper } from '../library/mutations';
import { usePerform } from '../library/use-perform';
import { useSend } from '../library/use-send';
import { PROFILES_CHANGED } from './interest-documents';
import {
  AcceptProfile,
  ForgetPaper,
  MergeProfiles,
  MovePaper,
  RemoveProfile,
  ResetProfile,
  SplitProfile,
} from './profile-mutations';

interface Named {
  id: string;
  name: string;
}
interface Standing {
  id: string;
  viewerRating: 'UP' | 'DOWN' | 'NONE';
  viewerSaved: boolean;
}

const WHY = 'With an account, your interests are kept apart.';

/** What a reader can do with an interest and its papers. */
export function useProfileActs() {
  const send = useSend();
  const perform = usePerform();
  const act = (said: string, run: () => Promise<unknown>, undo?: () => Promise<unknown>) =>
    perform({ said, why: WHY, run, undo });

  const place = (paperId: string, profileId: string) =>
    send(MovePaper, { paperId, profileId }, PROFILES_CHANGED);

  const remember = async ({ id: paperId, viewerRating, viewerSaved }: Standing) => {
    if (viewerSaved) await send(SavePaper, { paperId, saved: true }, PROFILES_CHANGED);
    if (viewerRating !== 'NONE')
      await send(RatePaper, { paperId, rating: viewerRating }, PROFILES_CHANGED);
  };

  return {
    split: ({ id, name }: Named) =>
      act(`Splitting “${name}” in two.`, () => send(SplitProfile, { id }, PROFILES_CHANGED)),
    reset: ({ id, name }: Named) =>
      act(`“${name}” begins anew.`, () => send(ResetProfile, { id }, PROFILES_CHANGED)),
    remove: ({ id, name }: Named) =>
      act(`“${name}” is removed.`, () => send(RemoveProfile, { id }, PROFILES_CHANGED)),
    merge: (from: Named, into: Named) =>
      act(`“${from.name}” is now part of “${into.name}”.`, () =>
        send(MergeProfiles, { from: from.id, into: into.id }, PROFILES_CHANGED),
      ),
    accept: (name: string, papers: string[]) =>
      act(`“${name}” is a profile now.`, () =>
        send(AcceptProfile, { name, papers }, PROFILES_CHANGED),
      ),
    move: (paperId: string, from: Named, to: Named) =>
      act(
        `Moved to “${to.name}”.`,
        () => place(paperId, to.id),
        () => place(paperId, from.id),
      ),
    forget: (paper: Standing) =>
      act(
        'Forgotten. It counts no more.',
        () => send(ForgetPaper, { paperId: paper.id }, PROFILES_CHANGED),
        // What was merely opened cannot be given back.
        paper.viewerSaved || paper.viewerRating !== 'NONE' ? () => remember(paper) : undefined,
      ),
  };
}
