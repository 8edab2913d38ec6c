import type { ReactNode } from 'react';
import { ErrorNote } from '../../ui/ErrorNote';
import { SkeletonLine } from '../../ui/Skeleton';
import css from './Operations.module.css';

interface DeskAnswerProps<Data> {
  /** What did not work, such as 'The queue could not be fetched.' */
  what: string;
  asked: { data?: Data; error?: unknown; refetch: () => Promise<unknown> };
  children: (data: Data) => ReactNode;
}

const LINES = ['40%', '90%', '80%', '85%', '75%'];

/** What the desk said; grey lines before that, and a way to ask again when it did not answer. */
export function DeskAnswer<Data>({ what, asked, children }: DeskAnswerProps<Data>) {
  const { data, error, refetch } = asked;
  if (data) return children(data);
  if (error) return <ErrorNote what={what} error={error} onRetry={() => void refetch()} />;
  return (
    <div className={css.waiting} aria-busy="true">
      {LINES.map((width) => (
        <SkeletonLine key={width} width={width} />
      ))}
    </div>
  );
}
