import { PaperListSkeleton } from '../features/papers/PaperListSkeleton';
import { Page } from '../ui/Page';
import css from './Frame.module.css';

/** What stands while the very first page is fetched: the frame's shape, and cards to come. */
export function FirstPaint() {
  return (
    <div className={css.frame}>
      <div className={css.top}>
        <span className={css.brand}>Lectern</span>
      </div>
      <div className={css.body}>
        <div className={css.rail} />
        <Page title="Lectern">
          <PaperListSkeleton />
        </Page>
      </div>
    </div>
  );
}
