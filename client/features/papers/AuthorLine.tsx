import { foldAuthors } from './fold-authors';
import css from './PaperCard.module.css';

export function AuthorLine({ names }: { names: string[] }) {
  const { shown, hidden, last } = foldAuthors(names);
  if (shown.length === 0) return null;
  return (
    <span className={css.authors} title={hidden > 0 ? names.join(', ') : undefined}>
      {shown.join(', ')}
      {hidden > 0 ? <span className={css.folded}> … {hidden} more … </span> : null}
      {last}
    </span>
  );
}
