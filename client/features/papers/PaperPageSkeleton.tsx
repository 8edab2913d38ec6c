import { SkeletonLine } from '../../ui/Skeleton';
import css from './PaperList.module.css';

const LINES = ['98%', '95%', '97%', '93%', '96%', '61%'];

export function PaperPageSkeleton() {
  return (
    <div role="status" aria-label="Fetching the paper">
      <div aria-hidden="true">
        <SkeletonLine width="90%" size={34} />
        <SkeletonLine width="55%" size={34} />
        <SkeletonLine width="70%" size={15} />
        <div className={css.gap} />
        {LINES.map((width) => (
          <SkeletonLine key={width} width={width} size={17} />
        ))}
      </div>
    </div>
  );
}
