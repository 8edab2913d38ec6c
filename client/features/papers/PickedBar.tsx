import {
  Bookmark,
  CheckCheck,
  EyeOff,
  FolderPlus,
  Quote,
  ThumbsDown,
  ThumbsUp,
  X,
} from 'lucide-react';
import { useState } from 'react';
import type { PaperStandingFragment } from '../../gql/graphql';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { formatNumber } from '../../ui/numbers';
import { CiteDialog } from '../citations/CiteDialog';
import { CollectDialog } from '../collections/CollectDialog';
import { useBulkActs } from '../library/use-bulk-acts';
import css from './PickedBar.module.css';

interface PickedBarProps {
  papers: PaperStandingFragment[];
  onAll: () => void;
  onEnd: () => void;
}

/** Along the lower edge while papers are being picked: what can be done with all of them. */
export default function PickedBar({ papers, onAll, onEnd }: PickedBarProps) {
  const { rate, save, hide, see } = useBulkActs();
  const [citing, setCiting] = useState(false);
  const [collecting, setCollecting] = useState(false);
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
      {citing ? (
        <CiteDialog paperKeys={papers.map(({ key }) => key)} onClose={() => setCiting(false)} />
      ) : null}
    </section>
  );
}
