import { useApolloClient } from '@apollo/client/react';
import { ThumbsDown, ThumbsUp } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import { readFragment } from '../../gql';
import type { PaperCardFragment } from '../../gql/graphql';
import { Button } from '../../ui/Button';
import { MathText } from '../../ui/MathText';
import { useShortcuts } from '../../ui/use-shortcuts';
import { PaperStandingFields } from '../library/mutations';
import { changeRating } from '../library/paper-changes';
import { markTasteChanged } from '../library/taste-changed';
import { usePerform } from '../library/use-perform';
import { Abstract } from '../papers/Abstract';
import { PaperMeta } from '../papers/PaperMeta';
import { paperPath } from '../papers/paper-path';
import css from './Teach.module.css';

interface TeachCardProps {
  paper: PaperCardFragment;
  onDone: () => void;
  /** An undone rating brings its paper back. */
  onBack: () => void;
  onSkip: () => void;
}

export function TeachCard({ paper, onDone, onBack, onSkip }: TeachCardProps) {
  const client = useApolloClient();
  const perform = usePerform();
  const standing = readFragment(PaperStandingFields, paper);
  const [open, setOpen] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  // The next paper is announced, and the keys go on from it.
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const rate = (rating: 'UP' | 'DOWN') => {
    const rated = { ...standing, viewerRating: rating };
    perform({
      said: rating === 'UP' ? 'Noted. More like this.' : 'Noted. Less like this.',
      why: 'With an account, your ratings order the papers for you.',
      run: () => changeRating(client, standing, rating).then(markTasteChanged),
      undo: () => {
        onBack();
        return changeRating(client, rated, 'NONE').then(markTasteChanged);
      },
    });
    onDone();
  };
  useShortcuts({ u: () => rate('UP'), d: () => rate('DOWN') });
  return (
    <article className={css.card} aria-labelledby="teach-title">
      <h2 id="teach-title" ref={title} tabIndex={-1} className={css.paper} dir="auto">
        <Link to={paperPath(paper.key)}>
          <MathText text={paper.title} />
        </Link>
      </h2>
      <PaperMeta paper={paper} />
      <div className={css.buttons}>
        <Button title="More like this (u)" onClick={() => rate('UP')}>
          <ThumbsUp aria-hidden="true" />
          More like this
        </Button>
        <Button title="Less like this (d)" onClick={() => rate('DOWN')}>
          <ThumbsDown aria-hidden="true" />
          Less like this
        </Button>
        <Button look="quiet" onClick={onSkip}>
          Skip
        </Button>
      </div>
      <Abstract
        id="teach-abstract"
        text={paper.abstract}
        keySentence={paper.keySentence}
        open={open}
        onToggle={() => setOpen(!open)}
        starter={paper.starter}
      />
    </article>
  );
}
