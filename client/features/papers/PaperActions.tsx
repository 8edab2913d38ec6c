import {
  Blend,
  Bookmark,
  CheckCheck,
  Ellipsis,
  EyeOff,
  FolderPlus,
  Quote,
  ThumbsDown,
  ThumbsUp,
  Triangle,
} from 'lucide-react';
import { startTransition, useState } from 'react';
import { Link } from 'react-router';
import type { PaperCardFragment } from '../../gql/graphql';
import { IconButton } from '../../ui/IconButton';
import iconButton from '../../ui/IconButton.module.css';
import { formatCount, formatNumber } from '../../ui/numbers';
import { ActionSheet } from './ActionSheet';
import { CardLinks } from './CardLinks';
import type { CardActs } from './card-acts';
import css from './PaperActions.module.css';
import { placesOf } from './paper-places';

interface PaperActionsProps {
  paper: PaperCardFragment;
  acts: CardActs;
  similarPath: string;
}

export function PaperActions({ paper, acts, similarPath }: PaperActionsProps) {
  const [sheet, setSheet] = useState(false);
  const votes = formatCount(paper.upvoteCount, 'vote');
  return (
    <div data-screen-only className={css.row}>
      <span className={css.votes} title={votes}>
        <Triangle aria-hidden="true" />
        <data value={paper.upvoteCount} aria-hidden="true">
          {formatNumber(paper.upvoteCount)}
        </data>
        <span className="visually-hidden">{votes}</span>
      </span>
      <div className={css.actions}>
        <IconButton
          name="More like this"
          shortcut="u"
          label="More"
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
          name={paper.viewerSaved ? 'Saved' : 'Save'}
          shortcut="s"
          label={paper.viewerSaved ? 'Saved' : 'Save'}
          active={paper.viewerSaved}
          onClick={acts.save}
        >
          <Bookmark />
        </IconButton>
        <Link
          to={similarPath}
          className={`${iconButton.button} ${css.wide}`}
          title="Similar papers (m)"
          aria-label="Similar papers"
        >
          <Blend />
          <span aria-hidden="true">Similar</span>
        </Link>
        <IconButton
          name="Put into a collection"
          shortcut="a"
          className={css.wide}
          onClick={acts.collect}
        >
          <FolderPlus />
        </IconButton>
        <IconButton name="Cite" shortcut="c" className={css.wide} onClick={acts.cite}>
          <Quote />
        </IconButton>
        <IconButton
          name={paper.viewerDismissed ? 'Show again' : 'Not interested'}
          shortcut="x"
          className={css.wide}
          onClick={acts.hide}
        >
          <EyeOff />
        </IconButton>
        <CardLinks places={placesOf(paper)} />
        {acts.seenTo ? (
          <IconButton name="Seen to here" shortcut="e" className={css.wide} onClick={acts.seenTo}>
            <CheckCheck />
          </IconButton>
        ) : null}
        <IconButton
          name="All actions"
          className={css.dots}
          aria-haspopup="dialog"
          onClick={() => startTransition(() => setSheet(true))}
        >
          <Ellipsis />
        </IconButton>
      </div>
      {sheet ? <ActionSheet paper={paper} acts={acts} onClose={() => setSheet(false)} /> : null}
    </div>
  );
}
