import type { MapPaperFragment } from '../../gql/graphql';
import { SkeletonLine } from '../../ui/Skeleton';
import css from './HoverCard.module.css';
import { MapPaperLine, MapPaperTitle } from './MapPaperLine';
import type { Spot } from './use-hover';
import type { Size } from './view';

interface HoverCardProps {
  spot: Spot;
  paper: MapPaperFragment | null;
  size: Size;
}

const WIDTH = 280;
const GAP = 14;

/** What lies under the pointer, beside it and within the box. */
export function HoverCard({ spot, paper, size }: HoverCardProps) {
  const width = Math.min(WIDTH, size.width - 2 * GAP);
  const left = Math.max(GAP, Math.min(spot.x - width / 2, size.width - width - GAP));
  const above = spot.y > size.height / 2;
  const place = above ? { bottom: size.height - spot.y + GAP } : { top: spot.y + GAP };
  return (
    <>
      <span className={css.spot} style={{ left: spot.x, top: spot.y }} />
      <div role="tooltip" className={css.card} style={{ left, width, ...place }}>
        {paper ? (
          <>
            <MapPaperTitle paper={paper} />
            <MapPaperLine paper={paper} />
          </>
        ) : (
          <>
            <SkeletonLine width="90%" />
            <SkeletonLine width="60%" size={13} />
          </>
        )}
      </div>
    </>
  );
}
