import { useSearchParams } from 'react-router';
import { createStore } from '../../ui/external-store';

export type ColourBy = 'topic' | 'age' | 'match';

/** Rows of the papers that the reader drew a line around; null without one. Kept for coming back. */
export const chosenStore = createStore<number[] | null>(null);

/** What the address says of the map: everything that going back should bring again. */
export function useMapState() {
  const [params, setParams] = useSearchParams();
  const colour = params.get('colour');
  const set = (changes: Record<string, string | null>) =>
    setParams(
      (old) => {
        const next = new URLSearchParams(old);
        for (const [name, value] of Object.entries(changes))
          if (value) next.set(name, value);
          else next.delete(name);
        return next;
      },
      { replace: true, state: { staysPut: true } },
    );
  return {
    query: params.get('q') ?? '',
    region: params.get('region'),
    likes: params.get('likes') === 'shown',
    colour: (colour === 'age' || colour === 'match' ? colour : 'topic') as ColourBy,
    set,
  };
}
