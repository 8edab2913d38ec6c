import { useEffect, useRef, useState } from 'react';
import { Chip } from '../../ui/Chip';
import { Choice } from '../../ui/Choice';
import { ErrorNote } from '../../ui/ErrorNote';
import { TextField } from '../../ui/Field';
import { formatNumber } from '../../ui/numbers';
import css from './MapPage.module.css';
import { type ColourBy, chosenStore, type useMapState } from './map-state';
import type { ReaderMarks } from './use-reader-marks';
import type { SearchHits } from './use-search-hits';

interface MapControlsProps {
  state: ReturnType<typeof useMapState>;
  hits: SearchHits;
  marks: ReaderMarks;
}

const COLOURS = [
  { value: 'topic', label: 'Topic' },
  { value: 'age', label: 'Age' },
] as const;
const OWN = {
  value: 'match',
  label: 'Match',
  title: 'How well papers fit what you liked',
} as const;
const PAUSE_MS = 250;

export function MapControls({ state, hits, marks }: MapControlsProps) {
  const { colour, likes, query, set } = state;
  return (
    <>
      <div className={css.controls}>
        <SearchOnMap
          query={query}
          onSearch={(text) => {
            chosenStore.set(null);
            set({ q: text, region: null });
          }}
        />
        <Choice<ColourBy>
          label="Colour by"
          value={marks.signedIn || colour !== 'match' ? colour : 'topic'}
          options={marks.signedIn ? [...COLOURS, OWN] : COLOURS}
          onChange={(value) => set({ colour: value === 'topic' ? null : value })}
        />
        {marks.signedIn ? (
          <Chip pressed={likes} onToggle={() => set({ likes: likes ? null : 'shown' })}>
            My likes
          </Chip>
        ) : null}
      </div>
      <p className="visually-hidden" role="status">
        {hits.ids && !hits.busy ? foundLine(hits) : ''}
      </p>
      {hits.error ? <ErrorNote what="The search did not go through." error={hits.error} /> : null}
      {marks.error ? (
        <ErrorNote what="What is your own could not be fetched." error={marks.error} />
      ) : null}
    </>
  );
}

export const foundLine = ({ ids, totalCount }: SearchHits): string =>
  totalCount > (ids?.length ?? 0)
    ? `The best ${formatNumber(ids!.length)} of ${formatNumber(totalCount)} found`
    : `${formatNumber(totalCount)} found`;

/** Searches while the reader types; the address holds what is searched for. */
function SearchOnMap({ query, onSearch }: { query: string; onSearch: (text: string) => void }) {
  const [text, setText] = useState(query);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <TextField
      label="Find on the map"
      type="search"
      className={css.search}
      value={text}
      maxLength={400}
      autoComplete="off"
      onChange={({ target }) => {
        setText(target.value);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => onSearch(target.value.trim()), PAUSE_MS);
      }}
    />
  );
}
