import { lazy, Suspense } from 'react';
import { Dialog } from '../../ui/Dialog';
import { formatCount } from '../../ui/numbers';
import { SkeletonLine } from '../../ui/Skeleton';

// Fetched when it is first asked for.
const CitedPapers = lazy(() => import('./CitedPapers'));

interface CiteDialogProps {
  paperKeys: string[];
  onClose: () => void;
}

export const CiteDialog = ({ paperKeys, onClose }: CiteDialogProps) => (
  <Dialog
    title={
      paperKeys.length === 1 ? 'Cite this paper' : `Cite ${formatCount(paperKeys.length, 'paper')}`
    }
    onClose={onClose}
  >
    <Suspense fallback={<SkeletonLine width="80%" />}>
      <CitedPapers paperKeys={paperKeys} />
    </Suspense>
  </Dialog>
);
