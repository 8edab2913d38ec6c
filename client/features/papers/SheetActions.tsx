import {
  Bookmark,
  EyeOff,
  FolderPlus,
  NotebookPen,
  Quote,
  ThumbsDown,
  ThumbsUp,
} from 'lucide-react';
import type { PaperCardFragment } from '../../gql/graphql';
import { IconButton } from '../../ui/IconButton';
import { formatCount } from '../../ui/numbers';
import type { PaperActs } from '../library/use-paper-acts';
import css from './PaperRoute.module.css';

interface SheetActionsProps {
  paper: PaperCardFragment;
  acts: PaperActs;
  onCite: () => void;
  onCollect: () => void;
  onNote: () => void;
}

export function SheetActions({ paper, acts, onCite, onCollect, onNote }: SheetActionsProps) {
  const saved = paper.viewerSaved ? 'Saved' : 'Save';
  const hidden = paper.viewerDismissed ? 'Show again' : 'Not interested';
  return (
    <div data-screen-only className={css.actions}>
      <IconButton
        name="More like this"
        shortcut="u"
        label="More like this"
        active={paper.viewerRating === 'UP'}
        onClick={acts.more}
      >
        <ThumbsUp />
      </IconButton>
      <IconButton
        name="Less like this"
        shortcut="d"
        label="Less"
        active={paper.viewerRating === 'DOWN'}
        onClick={acts.less}
      >
        <ThumbsDown />
      </IconButton>
      <IconButton
        name={saved}
        shortcut="s"
        label={saved}
        active={paper.viewerSaved}
        onClick={acts.save}
      >
        <Bookmark />
      </IconButton>
      <IconButton name="Note and tags" shortcut="n" label="Note" onClick={onNote}>
        <NotebookPen />
      </IconButton>
      <IconButton name="Put into a collection" shortcut="a" label="Collect" onClick={onCollect}>
        <FolderPlus />
      </IconButton>
      <IconButton name="Cite" shortcut="c" label="Cite" onClick={onCite}>
        <Quote />
      </IconButton>
      <IconButton name={hidden} shortcut="x" label={hidden} onClick={acts.hide}>
        <EyeOff />
      </IconButton>
      <span className={css.votes}>{formatCount(paper.upvoteCount, 'vote')}</span>
    </div>
  );
}
