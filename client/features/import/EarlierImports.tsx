import { Button } from '../../ui/Button';
import { formatCount } from '../../ui/numbers';
import { Time } from '../../ui/Time';
import css from './Import.module.css';
import type { LibraryImport } from './use-library-imports';

const SOURCES: Record<LibraryImport['source'], string> = {
  BIBTEX: 'BibTeX',
  RIS: 'RIS',
  CSL_JSON: 'CSL-JSON',
  TEXT: 'A text',
  ZOTERO: 'Zotero',
  ORCID: 'ORCID',
};

interface EarlierImportsProps {
  imports: LibraryImport[];
  busy: boolean;
  onUndo: (id: string) => void;
}

/** Lists that were taken in before, each with its way back. */
export function EarlierImports({ imports, busy, onUndo }: EarlierImportsProps) {
  if (imports.length === 0) return null;
  return (
    <section aria-labelledby="earlier" className={css.earlier}>
      <h2 id="earlier" className={css.heading}>
        Earlier lists
      </h2>
      <ul>
        {imports.map(({ id, source, saved, startedAt, undoneAt, problem }) => (
          <li key={id} className={css.row}>
            <span>
              {SOURCES[source]}, <Time at={startedAt} />:{' '}
              {undoneAt ? 'taken back' : `${formatCount(saved, 'paper')} saved`}
              {problem ? <span className={css.quiet}>. {problem}</span> : null}
            </span>
            {saved > 0 && !undoneAt ? (
              <Button
                look="quiet"
                disabled={busy}
                onClick={() => onUndo(id)}
                aria-label={`Undo: ${SOURCES[source]}, ${formatCount(saved, 'paper')}`}
              >
                Undo
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
