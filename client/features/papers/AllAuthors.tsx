import { useState } from 'react';
import { formatNumber } from '../../ui/numbers';
import { foldAuthors } from './fold-authors';
import css from './PaperRoute.module.css';

const SHOWN_AT_FIRST = 12;

/** Everyone, on the paper's own page; hundreds of them only when asked for. */
export function AllAuthors({ names }: { names: string[] }) {
  const [all, setAll] = useState(false);
  const { shown, hidden, last } = foldAuthors(names, all ? names.length : SHOWN_AT_FIRST);
  return (
    <p className={css.authors} dir="auto">
      {shown.join(', ') || 'Authors not known'}
      {hidden > 0 ? (
        <>
          {' … '}
          <button type="button" className={css.unfold} onClick={() => setAll(true)}>
            {formatNumber(hidden)} more
          </button>
          {' … '}
        </>
      ) : null}
      {last}
    </p>
  );
}
