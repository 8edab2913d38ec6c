import { ArrowLeft } from 'lucide-react';
import { Button } from '../../ui/Button';
import { foundLine } from './MapControls';
import css from './MapList.module.css';
import type { MapRegions } from './MapPage';
import { chosenStore, type useMapState } from './map-state';
import { PapersByIds } from './PapersByIds';
import type { Places } from './places';
import { RegionList } from './RegionList';
import { RegionPapers } from './RegionPapers';
import { regionName } from './region-name';
import type { SearchHits } from './use-search-hits';

interface MapListProps {
  places: Places | undefined;
  regions: MapRegions;
  colours: Map<number, number>;
  state: ReturnType<typeof useMapState>;
  chosen: number[] | null;
  hits: SearchHits;
}

/** The map in words: topics and their papers, or the papers that were searched for or drawn around. */
export function MapList({ places, regions, colours, state, chosen, hits }: MapListProps) {
  const region = regions.find(({ id }) => id === state.region);
  const { title, back, body } =
    hits.ids !== null
      ? {
          title: foundLine(hits),
          back: null,
          body: <PapersByIds ids={hits.ids} label="Papers found" />,
        }
      : chosen !== null && places
        ? {
            title: 'Selected',
            back: () => chosenStore.set(null),
            body: (
              <PapersByIds ids={chosen.map((row) => places.ids[row]!)} label="Papers selected" />
            ),
          }
        : region
          ? {
              title: regionName(region.terms),
              back: () => state.set({ region: null }),
              body: <RegionPapers key={region.id} region={region} />,
            }
          : {
              title: 'Topics',
              back: null,
              body: (
                <RegionList
                  regions={regions}
                  colours={colours}
                  onOpen={(id) => state.set({ region: id })}
                />
              ),
            };
  return (
    <section className={css.list} aria-labelledby="map-list">
      <div className={css.listHead}>
        <h2 id="map-list">{title}</h2>
        {back ? (
          <Button look="quiet" onClick={back}>
            <ArrowLeft aria-hidden="true" />
            All topics
          </Button>
        ) : null}
      </div>
      {body}
    </section>
  );
}
