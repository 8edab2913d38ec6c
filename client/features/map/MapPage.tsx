import { useMemo } from 'react';
import type { PaperMapQuery } from '../../gql/graphql';
import { Legend } from './Legend';
import { MapControls } from './MapControls';
import { MapList } from './MapList';
import css from './MapPage.module.css';
import { MapPlane } from './MapPlane';
import { chosenStore, useMapState } from './map-state';
import type { Places } from './places';
import { regionColours } from './region-colours';
import { useLayers } from './use-layers';
import { useReaderMarks } from './use-reader-marks';
import { useSearchHits } from './use-search-hits';

export type MapRegions = NonNullable<PaperMapQuery['map']>['regions'];

interface MapPageProps {
  regions: MapRegions;
  /** Undefined while they are on their way. */
  places: Places | undefined;
}

/** The plane, and beside it the same papers as a list. */
export function MapPage({ regions, places }: MapPageProps) {
  const state = useMapState();
  const chosen = chosenStore.use();
  const hits = useSearchHits(state.query);
  const marks = useReaderMarks(state);
  const colours = useMemo(() => regionColours(regions), [regions]);
  const layers = useLayers({ places, state, chosen, colours, hits: hits.ids, marks });
  return (
    <>
      <MapControls state={state} hits={hits} marks={marks} />
      <div className={css.columns}>
        <div>
          <MapPlane places={places} regions={regions} colours={colours} layers={layers} />
          <Legend places={places} colour={state.colour} marks={marks} />
        </div>
        <MapList
          places={places}
          regions={regions}
          colours={colours}
          state={state}
          chosen={chosen}
          hits={hits}
        />
      </div>
    </>
  );
}
