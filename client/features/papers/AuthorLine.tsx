import { Fragment } from 'react';
import { formatNumber } from '../../ui/numbers';
import { useSession } from '../session/session';
import { foldAuthors } from './fold-authors';
import css from './PaperCard.module.css';

// With the last one, five.
const SHOWN_FIRST = 4;

interface Author {
  id: string;
  name: string;
}

/** The first authors and the last; those whom the reader follows are marked, and never folded away. */
export function AuthorLine({ authors }: { authors: Author[] }) {
  const { viewer } = useSession();
  const followed = new Set(viewer?.followedAuthors.map(({ id }) => id));
  const { shown, hidden, last } = foldAuthors(authors, SHOWN_FIRST, ({ id }) => followed.has(id));
  const nameOf = (author: Author) =>
    followed.has(author.id) ? (
      <span className={css.followed} title="You follow this author">
        {author.name}
        <span className="visually-hidden"> (followed)</span>
      </span>
    ) : (
      author.name
    );
  if (shown.length === 0) return null;
  return (
    <span
      dir="auto"
      className={css.authors}
      title={hidden > 0 ? authors.map(({ name }) => name).join(', ') : undefined}
    >
      {shown.map((author, at) => (
        <Fragment key={author.id}>
          {at > 0 ? ', ' : ''}
          {nameOf(author)}
        </Fragment>
      ))}
      {hidden > 0 ? <span className={css.folded}> … {formatNumber(hidden)} more … </span> : null}
      {last ? nameOf(last) : null}
    </span>
  );
}
