import { lazy, Suspense, useState } from 'react';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { Dialog } from '../../ui/Dialog';
import { TextAreaField } from '../../ui/Field';
import { MathText } from '../../ui/MathText';
import css from './Notes.module.css';
import type { Noted } from './note-edits';
import { ReadStateChoice } from './ReadStateChoice';
import { TagField } from './TagField';
import { useNoteActs } from './use-note-acts';

const Markdown = lazy(() => import('../../ui/Markdown'));
const VIEWS = [
  { value: 'write', label: 'Write' },
  { value: 'preview', label: 'Preview' },
] as const;

interface NoteEditorProps {
  paper: Noted;
  knownTags: readonly string[];
  onClose: () => void;
}

/** Read state, tags and the note of one paper. However it is closed, what was written is kept. */
export function NoteEditor({ paper, knownTags, onClose }: NoteEditorProps) {
  const save = paper.viewerSave;
  const [begunWith] = useState(paper);
  const [draft, setDraft] = useState(save?.note ?? '');
  const [view, setView] = useState<'write' | 'preview'>('write');
  const { edit, keepNote } = useNoteActs();
  const close = () => {
    onClose();
    if (draft.trim() !== (begunWith.viewerSave?.note ?? '')) void keepNote(begunWith, draft.trim());
  };
  return (
    <Dialog title={<MathText text={paper.title} />} onClose={close}>
      <div className={css.editor}>
        <ReadStateChoice
          value={save?.readState}
          onChange={(readState) => void edit([paper], { readState }, 'Noted.')}
        />
        <TagField
          tags={save?.tags ?? []}
          known={knownTags}
          onAdd={(addTags) => void edit([paper], { addTags }, `Tagged: ${addTags.join(', ')}.`)}
          onRemove={(tag) => void edit([paper], { removeTags: [tag] }, `Tag taken off: ${tag}.`)}
        />
        <Choice label="The note" value={view} options={VIEWS} onChange={setView} />
        {view === 'write' ? (
          <TextAreaField
            label="Note"
            hint="Markdown, with formulas between dollar signs. Only you see it."
            rows={8}
            maxLength={20_000}
            value={draft}
            onChange={(event) => setDraft(event.target.value)}
          />
        ) : (
          <div className={css.preview}>
            {draft.trim() === '' ? (
              <p className={css.quiet}>Nothing written yet.</p>
            ) : (
              <Suspense fallback={<p className={css.quiet}>{draft}</p>}>
                <Markdown text={draft} />
              </Suspense>
            )}
          </div>
        )}
        <Button look="primary" className={css.done} onClick={close}>
          Done
        </Button>
      </div>
    </Dialog>
  );
}
