import { formatNumber } from '../../ui/numbers';
import css from './Import.module.css';

/** How far a list is; without a total that is known, that it is on its way. */
export function ImportProgress({ found, total }: { found: number; total: number | undefined }) {
  const of = total && total >= found ? ` of about ${formatNumber(total)}` : '';
  return (
    <div className={css.progress}>
      <p role="status">
        Reading your list: {formatNumber(found)}
        {of} …
      </p>
      <progress aria-label="Reading your list" {...(of && { value: found, max: total })} />
      <p className={css.quiet}>You can leave this page; it goes on.</p>
    </div>
  );
}
