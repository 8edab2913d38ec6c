import { Link } from 'react-router';
import { type FragmentType, readFragment } from '../../gql';
import { SkeletonLine } from '../../ui/Skeleton';
import { paperPath } from '../papers/paper-path';
import css from './MapList.module.css';
import { MapPaperLine, MapPaperTitle } from './MapPaperLine';
import { MapPaperFields } from './map-queries';

interface PaperLinesProps {
  papers: ({ key: string } & FragmentType<typeof MapPaperFields>)[];
  label: string;
}

/** Papers as title and authors: the list beside a map has no room for more. */
export function PaperLines({ papers, label }: PaperLinesProps) {
  return (
    <ol className={css.papers} aria-label={label}>
      {papers.map((entry) => {
        const paper = readFragment(MapPaperFields, entry);
        return (
          <li key={paper.key}>
            <Link to={paperPath(paper.key)} className={css.paper}>
              <MapPaperTitle paper={paper} />
            </Link>
            <MapPaperLine paper={paper} />
          </li>
        );
      })}
    </ol>
  );
}

const WAITING = ['a', 'b', 'c', 'd', 'e', 'f'];

export const LinesWaiting = () => (
  <div className={css.papers}>
    {WAITING.map((name) => (
      <div key={name}>
        <SkeletonLine width="90%" />
        <SkeletonLine width="60%" size={13} />
      </div>
    ))}
  </div>
);
