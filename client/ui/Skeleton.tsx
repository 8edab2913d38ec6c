import type { CSSProperties } from 'react';
import css from './Skeleton.module.css';

/** One grey line in the place and size of text to come. */
export function SkeletonLine({ width = '100%', size = 15 }: { width?: string; size?: number }) {
  return (
    <span className={css.line} style={{ width, '--size': `${size / 16}rem` } as CSSProperties} />
  );
}
