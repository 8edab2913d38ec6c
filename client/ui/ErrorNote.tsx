import { CircleAlert } from 'lucide-react';
import { Button } from './Button';
import css from './ErrorNote.module.css';
import { explainFailure, readFailure } from './failure';

interface ErrorNoteProps {
  /** What did not work, such as 'The papers could not be fetched.' */
  what: string;
  error: unknown;
  /** What is unharmed. */
  safe?: string;
  onRetry?: () => void;
}

export function ErrorNote({ what, error, safe, onRetry }: ErrorNoteProps) {
  return (
    <div role="alert" className={css.note}>
      <CircleAlert className={css.icon} aria-hidden="true" />
      <div>
        <p className={css.what}>{what}</p>
        <p className={css.why}>
          {explainFailure(readFailure(error))} {safe}
        </p>
        {onRetry ? (
          <Button onClick={onRetry} className={css.retry}>
            Try again
          </Button>
        ) : null}
      </div>
    </div>
  );
}
