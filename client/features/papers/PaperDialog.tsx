import { CiteDialog } from '../citations/CiteDialog';
import { CollectDialog } from '../collections/CollectDialog';
import NoteDialog from '../notes/NoteDialog';

/** What can be opened about a paper. */
export type PaperDialogName = 'cite' | 'collect' | 'note';

interface PaperDialogProps {
  which: PaperDialogName;
  paper: { id: string; key: string };
  onClose: () => void;
}

/** Fetched when one is first opened. */
export default function PaperDialog({ which, paper: { id, key }, onClose }: PaperDialogProps) {
  if (which === 'cite') return <CiteDialog paperKeys={[key]} onClose={onClose} />;
  if (which === 'collect') return <CollectDialog papers={[id]} onClose={onClose} />;
  return <NoteDialog paperId={id} onClose={onClose} />;
}
