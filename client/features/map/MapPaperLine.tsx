import type { MapPaperFragment } from '../../gql/graphql';
import { MathText } from '../../ui/MathText';
import { Time } from '../../ui/Time';
import { AuthorLine } from '../papers/AuthorLine';
import css from './MapPaperLine.module.css';

/** Who and when, in one quiet line. */
export function MapPaperLine({ paper }: { paper: MapPaperFragment }) {
  return (
    <span className={css.line}>
      <AuthorLine authors={paper.authors} />
      {paper.authors.length > 0 && paper.publishedAt ? ' · ' : null}
      {paper.publishedAt ? <Time at={paper.publishedAt} within={paper.publishedIn} /> : null}
    </span>
  );
}

export const MapPaperTitle = ({ paper }: { paper: MapPaperFragment }) => (
  <span className={css.paperTitle} dir="auto">
    <MathText text={paper.title} />
  </span>
);
