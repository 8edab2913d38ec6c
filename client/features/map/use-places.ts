import { useEffect, useState } from 'react';
import { fetchPlaces, type Places } from './places';

interface State {
  url?: string;
  places?: Places;
  error?: unknown;
}

/** The places at an address; those of an older map stay until the new ones are there. */
export function usePlaces(url: string | undefined) {
  const [state, setState] = useState<State>({});
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a further attempt asks the same again
  useEffect(() => {
    if (!url) return;
    let left = false;
    fetchPlaces(url).then(
      (places) => left || setState({ url, places }),
      (error) => left || setState({ url, error }),
    );
    return () => {
      left = true;
    };
  }, [url, attempt]);
  return { ...state, retry: () => setAttempt(attempt + 1) };
}
