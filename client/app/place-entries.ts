import { useNavigate } from 'react-router';
import { PLACES } from './places';

/** The places of the rail, as the palette lists them. */
export function usePlaceEntries() {
  const navigate = useNavigate();
  return PLACES.map(({ name, path, key, Icon }) => ({
    id: `place-${path}`,
    name,
    Icon,
    ...(key && { keys: ['g', key] }),
    run: () => void navigate(path),
  }));
}
