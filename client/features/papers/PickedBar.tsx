import {
  Blend,
  Bookmark,
  CheckCheck,
  EyeOff,
  FolderPlus,
  NotebookPen,
  Quote,
  ThumbsDown,
  ThumbsUp,
  X,
} from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import type { PaperStandingFragment } from '../../gql/graphql';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { formatNumber } from '../../ui/numbers';
import { CiteDialog } from '../citations/CiteDialog';
import { CollectDialog } from '../collections/CollectDialog';
import { useBulkActs } from '../library/use-bulk-acts';
import { similarPath } from '../similar/similar-path';
import css from './PickedBar.module.css';

const BulkNoteDialog = lazy(() => import('../notes/BulkNoteDialog'));
// What one request may ask for.
const MOST_NOTED = 100;

interface PickedBarProps {
  papers: PaperStandingFragment[];
  onAll: () => void;
  onEnd: () => void;
}

/** Along the lower edge while papers are being picked: what can be done with all of them. */
export default function PickedBar({ papers, onAll, onEnd }: PickedBarProps) {
  const { rate, save, hide, see } = useBulkActs();
  const navigate = useNavigate();
  const [citing, setCiting] = useState(false);
  const [collecting, setCollecting] = useState(false);
  const [noting, setNoting] = useState(false);
  const none = papers.length === 0;
  const acts = [
    ['More like these', ThumbsUp, () => rate(papers, 'UP')],
    ['Less like these', ThumbsDown, () => rate(papers, 'DOWN')],
    ['Save', Bookmark, () => save(papers)],
    ['Seen', CheckCheck, () => see(papers)],
    ['Not interested', EyeOff, () => hide(papers)],
  ] as const;
  return (
    <section data-screen-only className={css.bar} aria-label="Picked papers">
      <span className={css.count} role="status">
        {none ? 'Pick papers' : `${formatNumber(papers.length)} picked`}
      </span>
      <Button look="quiet" onClick={onAll}>
        All
      </Button>
      <div className={css.acts}>
        {acts.map(([name, Icon, act]) => (
          <IconButton
            key={name}
            name={name}
            disabled={none}
            onClick={() => {
              act();
              onEnd();
            }}
          >
            <Icon />
          </IconButton>
        ))}
        <IconButton
          name={
            papers.length > MOST_NOTED
              ? `Read state and tags: up to ${MOST_NOTED}`
              : 'Read state and tags'
          }
          disabled={none || papers.length > MOST_NOTED}
          onClick={() => setNoting(true)}
        >
          <NotebookPen />
        </IconButton>
        <IconButton
          name="Similar to these"
          disabled={none}
          onClick={() => void navigate(similarPath(papers.map(({ id }) => id)))}
        >
          <Blend />
        </IconButton>
        <IconButton
          name="Put into a collection"
          disabled={none}
          onClick={() => setCollecting(true)}
        >
          <FolderPlus />
        </IconButton>
        <IconButton name="Cite or export" disabled={none} onClick={() => setCiting(true)}>
          <Quote />
        </IconButton>
      </div>
      <IconButton name="Stop picking" onClick={onEnd}>
        <X />
      </IconButton>
      {collecting ? (
        <CollectDialog papers={papers.map(({ id }) => id)} onClose={() => setCollecting(false)} />
      ) : null}
      {noting ? (
        <Suspense>
          <BulkNoteDialog paperIds={papers.map(({ id }) => id)} onClose={() => setNoting(false)} />
        </Suspense>
      ) : null}
      {citing ? (
        <CiteDialog paperKeys={papers.map(({ key }) => key)} onClose={() => setCiting(false)} />
      ) : null}
    </section>
  );
}
