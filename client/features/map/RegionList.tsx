import { formatNumber } from '../../ui/numbers';
import { SkeletonLine } from '../../ui/Skeleton';
import { Dot } from './Dot';
import css from './MapList.module.css';
import type { MapRegions } from './MapPage';
import { regionName } from './region-name';

interface RegionListProps {
  regions: MapRegions;
  colours: Map<number, number>;
  onOpen: (id: string) => void;
}

const WAITING = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

export function RegionList({ regions, colours, onOpen }: RegionListProps) {
  if (regions.length === 0)
    return WAITING.map((name) => <SkeletonLine key={name} width="80%" size={17} />);
  return (
    <ul className={css.regions}>
      {regions.map(({ id, terms, paperCount }) => (
        <li key={id}>
          <button type="button" className={css.region} onClick={() => onOpen(id)}>
            <Dot colour={`var(--plot-${colours.get(Number(id)) ?? 'old'})`} />
            <span className={css.regionName}>
              {regionName(terms)}
              <span className={css.meta}>{terms.slice(2).join(', ')}</span>
            </span>
            <span className={css.count}>
              {formatNumber(paperCount)}
              <span className="visually-hidden"> papers</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
