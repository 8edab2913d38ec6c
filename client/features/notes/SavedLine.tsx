import { type FragmentType, readFragment } from '../../gql';
import { MathText } from '../../ui/MathText';
import { NoteMarks } from './NoteMarks';
import css from './Notes.module.css';
import { NotedPaperFields } from './note-documents';

/** What a reader noted about a saved paper, in a line or two, and the way to change it. */
export function SavedLine({ paper: ref }: { paper: FragmentType<typeof NotedPaperFields> }) {
  const { id, viewerSave: save } = readFragment(NotedPaperFields, ref);
  if (!save) return null;
  return (
    <div className={css.line}>
      <NoteMarks paperId={id} save={save} />
      {save.note === '' ? null : (
        <p className={css.begin} dir="auto">
          <MathText text={save.note} />
        </p>
      )}
    </div>
  );
}
