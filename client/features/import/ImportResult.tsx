import { Button, ButtonLink } from '../../ui/Button';
import { formatCount, formatNumber } from '../../ui/numbers';
import css from './Import.module.css';
import type { LibraryImport } from './use-library-imports';

interface ImportResultProps {
  result: LibraryImport;
  busy: boolean;
  onUndo: () => void;
  onAnother: () => void;
}

/** What came of a list, in the words of who had it. */
export function ImportResult({ result, busy, onUndo, onAnother }: ImportResultProps) {
  const { saved, already, added, undoneAt, problem } = result;
  return (
    <section aria-labelledby="result" className={css.result}>
      <h2 id="result" className={css.heading} tabIndex={-1} ref={(heading) => heading?.focus()}>
        {undoneAt ? 'Taken back.' : headline(result)}
      </h2>
      {undoneAt ? (
        <p>What this list saved is not saved any more.</p>
      ) : (
        <p>
          {already > 0 ? `${formatCount(already, 'paper')} you had saved before. ` : ''}
          {added > 0 ? `${formatCount(added, 'paper')} this desk did not have yet. ` : ''}
        </p>
      )}
      {problem ? (
        <p role="alert" className={css.bad}>
          {problem}
          {saved + already > 0 ? ' What came before is in.' : ''}
        </p>
      ) : null}
      <div className={css.buttons}>
        {saved + already > 0 && !undoneAt ? (
          <ButtonLink to="/saved" look="primary">
            See them
          </ButtonLink>
        ) : null}
        {saved > 0 && !undoneAt ? (
          <Button onClick={onUndo} busy={busy}>
            Undo
          </Button>
        ) : null}
        <Button look={saved + already > 0 ? 'plain' : 'primary'} onClick={onAnother}>
          Import another list
        </Button>
      </div>
      {undoneAt ? null : <Misses result={result} />}
    </section>
  );
}

function headline({ saved, already, found, problem }: LibraryImport): string {
  if (saved > 0) return `${formatCount(saved, 'paper')} saved.`;
  if (already > 0) return 'You have all of these saved already.';
  if (problem) return 'This did not work.';
  return found > 0 ? 'None of these could be saved.' : 'No papers were found in this list.';
}

function Misses({ result: { misses, unmatched } }: { result: LibraryImport }) {
  if (unmatched === 0) return null;
  return (
    <details className={css.misses} open={unmatched <= 10}>
      <summary>{formatCount(unmatched, 'entry', 'entries')} became no saved paper</summary>
      <ul aria-label="Entries that became no saved paper">
        {misses.map(({ line, name, reason }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two entries may be alike in all
          <li key={at} className={css.miss}>
            <span dir="auto">{name || (line === null ? '' : `Line ${formatNumber(line)}`)}</span>
            <span className={css.quiet}>
              {name && line !== null ? `Line ${formatNumber(line)}: ` : ''}
              {reason}
            </span>
          </li>
        ))}
      </ul>
      {unmatched > misses.length ? (
        <p className={css.quiet}>and {formatNumber(unmatched - misses.length)} more.</p>
      ) : null}
    </details>
  );
}
