import css from './FeedHead.module.css';

const dayMs = 86_400_000;

interface NewMarkProps {
  feedDate?: string | null;
  /** The latest day that the list reaches to. */
  latest?: string | null;
}

/** In a week or month: what came in on its last day or the one before, as everything else was there yesterday. */
export function NewMark({ feedDate, latest }: NewMarkProps) {
  if (!feedDate || !latest || Date.parse(latest) - Date.parse(feedDate) > dayMs) return null;
  return <p className={css.new}>New</p>;
}
