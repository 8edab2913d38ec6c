import { Button } from '../../ui/Button';
import { usePerform } from '../library/use-perform';
import { useSend } from '../library/use-send';
import { KeepApart, MergePapers, type Suspect, UndoMerge } from './duplicate-documents';

const WHY = 'Operators say which papers are one.';
const CHANGED = ['Duplicates'];

/** Says of two papers whether they are one. */
export function SuspectActs({ pair: { one, other } }: { pair: Suspect }) {
  const send = useSend();
  const perform = usePerform();
  let mergeId: string | undefined;
  const setApart = (apart: boolean) => () =>
    send(KeepApart, { oneId: one.id, otherId: other.id, apart }, CHANGED);
  return (
    <>
      <Button
        look="quiet"
        aria-label={`Same paper: ${other.title}`}
        onClick={() =>
          perform({
            said: 'They are one paper now.',
            why: WHY,
            run: async () => {
              const done = await send(MergePapers, { keptId: one.id, mergedId: other.id }, CHANGED);
              mergeId = done?.mergePapers.duplicates.merges[0]?.id;
            },
            undo: async () => {
              if (mergeId !== undefined) await send(UndoMerge, { id: mergeId });
              // As it was: not judged yet.
              await setApart(false)();
            },
          })
        }
      >
        Same paper
      </Button>
      <Button
        look="quiet"
        aria-label={`Two papers: ${other.title}`}
        onClick={() =>
          perform({
            said: 'They stay two papers.',
            why: WHY,
            run: setApart(true),
            undo: setApart(false),
          })
        }
      >
        Two papers
      </Button>
    </>
  );
}
