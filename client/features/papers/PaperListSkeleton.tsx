import { SkeletonLine } from '../../ui/Skeleton';
import css from './PaperList.module.css';

const TITLES = ['72%', '88%', '54%', '66%', '80%'];

/** Has the shape of the cards to come, so that nothing shifts when they do. */
export function PaperListSkeleton({ reasons = false }: { reasons?: boolean }) {
  return (
    <div role="status" aria-label="Fetching papers">
      <div className={css.bar} />
      {TITLES.map((width) => (
        <div key={width} className={css.skeleton} aria-hidden="true">
          <SkeletonLine width={width} size={20} />
          {reasons ? <SkeletonLine width="46%" size={15} /> : null}
          <SkeletonLine width="38%" size={13} />
          <div className={css.gap} />
          <SkeletonLine width="96%" size={17} />
          <SkeletonLine width="92%" size={17} />
        </div>
      ))}
    </div>
  );
}
