import { ArrowDown, ArrowUp, MessageSquareText, X } from 'lucide-react';
import { lazy, type MouseEvent, Suspense, useState } from 'react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextAreaField } from '../../ui/Field';
import { IconButton } from '../../ui/IconButton';
import css from './Collections.module.css';
import { type Collected, useCollectedActs } from './use-collected-acts';

const Markdown = lazy(() => import('../../ui/Markdown'));

export interface CollectedLineProps {
  collectionId: string;
  paper: Collected;
  /** Keys of the papers around it: the one above, the one below and the one below that. */
  above?: string | undefined;
  below?: string | undefined;
  belowThat?: string | undefined;
}

/** Why a paper is in a collection, and its place there. */
export function CollectedLine(props: CollectedLineProps) {
  const { collectionId, paper, above, below, belowThat } = props;
  const { move, annotate, takeOut } = useCollectedActs(collectionId);
  const [writing, setWriting] = useState(false);
  const moveAndStay = (event: MouseEvent<HTMLButtonElement>, before: string | null) => {
    const button = event.currentTarget;
    void move(paper.key, before, below ?? null);
    // A card that is put elsewhere loses the focus.
    setTimeout(() => button.focus(), 50);
  };
  return (
    <div className={css.collected}>
      {paper.note === '' ? null : (
        <Suspense fallback={<p>{paper.note}</p>}>
          <Markdown text={paper.note} />
        </Suspense>
      )}
      <div data-screen-only className={css.collectedActs}>
        <IconButton
          name="Move up"
          disabled={above === undefined}
          onClick={(event) => above !== undefined && moveAndStay(event, above)}
        >
          <ArrowUp />
        </IconButton>
        <IconButton
          name="Move down"
          disabled={below === undefined}
          onClick={(event) => moveAndStay(event, belowThat ?? null)}
        >
          <ArrowDown />
        </IconButton>
        <Button look="quiet" aria-haspopup="dialog" onClick={() => setWriting(true)}>
          <MessageSquareText aria-hidden="true" />
          {paper.note === '' ? 'Say why it is here' : 'Edit'}
        </Button>
        <IconButton name="Take out of the collection" onClick={() => void takeOut(paper.id)}>
          <X />
        </IconButton>
      </div>
      {writing ? (
        <WhyDialog
          note={paper.note}
          onKeep={(note) => void annotate(paper, note)}
          onClose={() => setWriting(false)}
        />
      ) : null}
    </div>
  );
}

interface WhyDialogProps {
  note: string;
  onKeep: (note: string) => void;
  onClose: () => void;
}

/** However it is closed, what was written is kept. */
function WhyDialog({ note, onKeep, onClose }: WhyDialogProps) {
  const [draft, setDraft] = useState(note);
  const close = () => {
    onClose();
    if (draft.trim() !== note) onKeep(draft.trim());
  };
  return (
    <Dialog title="Why it is here" onClose={close}>
      <div className={css.form}>
        <TextAreaField
          label="Why it is here"
          hint="Markdown, with formulas between dollar signs. Whoever has the shared address reads it too."
          rows={5}
          maxLength={5_000}
          value={draft}
          onChange={(event) => setDraft(event.target.value)}
        />
        <Button look="primary" onClick={close}>
          Done
        </Button>
      </div>
    </Dialog>
  );
}
