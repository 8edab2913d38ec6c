import { Link } from 'react-router';
import type { SimilarEntryFragment } from '../../gql/graphql';
import { MathText } from '../../ui/MathText';
import { formatCount, formatFine, formatNumber } from '../../ui/numbers';
import { paperPath } from '../papers/paper-path';
import css from './SimilarReason.module.css';

/** How near, as words; the number is for the tooltip. */
const nearness = (score: number) =>
  score >= 0.7 ? 'Very near' : score >= 0.5 ? 'Near' : 'Related';

const shownAuthors = 2;

function authorsLine(authors: SimilarEntryFragment['sharedAuthors']) {
  if (authors.length === 0) return '';
  const shown = authors.slice(0, shownAuthors).map(({ name }) => name);
  const left = authors.length - shown.length;
  return ` · also by ${shown.join(', ')}${left > 0 ? ` and ${formatNumber(left)} more` : ''}`;
}

function citationsLine({ cited, sharedReferences }: SimilarEntryFragment) {
  const references =
    sharedReferences > 0 ? ` · ${formatCount(sharedReferences, 'reference')} in common` : '';
  return (cited ? ' · one cites the other' : '') + references;
}

/** Why a paper is in a list of similar ones, and what else is nearly the same. */
export function SimilarReason(entry: SimilarEntryFragment) {
  const { score, sharedAuthors, readers, more } = entry;
  return (
    <>
      <p className={css.reason}>
        <span className={css.near} title={`Similarity ${formatFine(score)}`}>
          {nearness(score)}
        </span>
        {authorsLine(sharedAuthors)}
        {citationsLine(entry)}
        {readers > 0 ? ` · liked together by ${formatNumber(readers)} readers` : ''}
      </p>
      {more.length > 0 ? (
        <details className={css.more}>
          <summary>and {formatNumber(more.length)} more like it</summary>
          <ul>
            {more.map(({ paper }) => (
              <li key={paper.key}>
                <Link to={paperPath(paper.key)}>
                  <MathText text={paper.title} />
                </Link>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
