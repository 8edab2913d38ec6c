import { useQuery } from '@apollo/client/react';
import { ButtonLink } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNote } from '../../ui/ErrorNote';
import { Page } from '../../ui/Page';
import { MapPage } from './MapPage';
import css from './MapPage.module.css';
import { MapQuery } from './map-queries';
import { usePlaces } from './use-places';

export function Component() {
  const { data, error, refetch } = useQuery(MapQuery, { fetchPolicy: 'cache-and-network' });
  const map = data?.map;
  const places = usePlaces(map?.placesUrl);
  const failure = map ? places.error : error;
  return (
    <Page title="Map" wide>
      <h1 className={css.title}>Map of ideas</h1>
      {failure ? (
        <ErrorNote
          what="The map could not be fetched."
          error={failure}
          onRetry={map ? places.retry : () => void refetch()}
        />
      ) : data?.map === null ? (
        <NoMap />
      ) : (
        <MapPage regions={map?.regions ?? []} places={places.places} />
      )}
    </Page>
  );
}

function NoMap() {
  return (
    <EmptyState
      title="There is no map yet."
      action={<ButtonLink to="/">See the papers</ButtonLink>}
    >
      <p>
        Lectern draws it by itself, within a few minutes of 30 papers having been read for what they
        mean.
      </p>
    </EmptyState>
  );
}
