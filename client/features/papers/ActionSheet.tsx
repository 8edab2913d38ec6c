import {
  Blend,
  Bookmark,
  CheckCheck,
  Code,
  ExternalLink,
  EyeOff,
  FileText,
  FolderPlus,
  ListChecks,
  NotebookPen,
  PanelTop,
  Quote,
  ThumbsDown,
  ThumbsUp,
} from 'lucide-react';
import type { PaperCardFragment } from '../../gql/graphql';
import { Dialog } from '../../ui/Dialog';
import { MathText } from '../../ui/MathText';
import css from './ActionSheet.module.css';
import type { CardActs } from './card-acts';

interface ActionSheetProps {
  paper: PaperCardFragment;
  acts: CardActs;
  onClose: () => void;
}

/** Every action with its words, in reach of a thumb. */
export function ActionSheet({ paper, acts, onClose }: ActionSheetProps) {
  const entries = [
    [
      ThumbsUp,
      paper.viewerRating === 'UP' ? 'Take “more like this” back' : 'More like this',
      acts.more,
    ],
    [
      ThumbsDown,
      paper.viewerRating === 'DOWN' ? 'Take “less like this” back' : 'Less like this',
      acts.less,
    ],
    [Bookmark, paper.viewerSaved ? 'No longer save' : 'Save for later', acts.save],
    [NotebookPen, 'Note and tags', acts.note],
    [FolderPlus, 'Put into a collection', acts.collect],
    [EyeOff, paper.viewerDismissed ? 'Show again' : 'Not interested: hide it', acts.hide],
    ...(acts.seenTo ? [[CheckCheck, 'Seen to here', acts.seenTo] as const] : []),
    ...(acts.pick ? [[ListChecks, 'Pick, for an act on several', acts.pick] as const] : []),
    [Blend, 'Similar papers', acts.similar],
    [Quote, 'Cite', acts.cite],
    [PanelTop, 'Open the paper', acts.open],
    ...(acts.openPdf ? [[FileText, 'PDF', acts.openPdf] as const] : []),
    ...(acts.openAbs ? [[ExternalLink, 'Page of the source', acts.openAbs] as const] : []),
    ...(acts.openCode ? [[Code, 'Code', acts.openCode] as const] : []),
  ] as const;
  return (
    <Dialog title={<MathText text={paper.title} />} onClose={onClose} sheet>
      <ul className={css.list}>
        {entries.map(([Icon, label, act]) => (
          <li key={label}>
            <button
              type="button"
              className={css.entry}
              onClick={() => {
                onClose();
                act();
              }}
            >
              <Icon aria-hidden="true" />
              {label}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
