import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import type { ReadState } from '../../gql/graphql';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Choice } from '../../ui/Choice';
import { formatNumber } from '../../ui/numbers';
import css from './Notes.module.css';
import { LibraryShelfQuery } from './note-documents';
import { type ShelfState, shelfPath } from './shelf-state';
import { TagDialog } from './TagDialog';

interface SavedFiltersProps {
  state: ShelfState;
}

/** Which part of the library is shown: by how far the reader has come, by a tag, or with a note. */
export function SavedFilters({ state }: SavedFiltersProps) {
  const { data } = useQuery(LibraryShelfQuery);
  const [, setParams] = useSearchParams();
  const [tags, setTags] = useState(false);
  const viewer = data?.viewer;
  const counts = viewer?.savedCounts;
  if (!viewer || !counts || counts.all === 0) return null;
  const show = (next: ShelfState) =>
    setParams(new URL(shelfPath(next), location.href).searchParams);
  const narrow = (change: ShelfState) => show({ ...state, ...change });
  const { readState: _, ...anyState } = state;
  const option = (value: ReadState | 'ALL', label: string, count: number) => ({
    value,
    label: `${label} ${formatNumber(count)}`,
  });
  return (
    <div data-screen-only className={css.filters}>
      <Choice<ReadState | 'ALL'>
        label="How far you have come"
        value={state.readState ?? 'ALL'}
        options={[
          option('ALL', 'All', counts.all),
          option('TO_READ', 'To read', counts.toRead),
          option('READING', 'Reading', counts.reading),
          option('READ', 'Read', counts.read),
        ]}
        onChange={(readState) => (readState === 'ALL' ? show(anyState) : narrow({ readState }))}
      />
      {counts.noted > 0 || state.noted ? (
        <Chip
          pressed={state.noted === true}
          onToggle={() => {
            const { noted, ...rest } = state;
            show(noted ? rest : { ...state, noted: true });
          }}
        >
          With a note
        </Chip>
      ) : null}
      {viewer.tags.length > 0 ? (
        <>
          <ul aria-label="Tags">
            {viewer.tags.map(({ name, count }) => (
              <li key={name}>
                <Chip
                  pressed={state.tag === name}
                  onToggle={() => {
                    const { tag, ...rest } = state;
                    show(tag === name ? rest : { ...state, tag: name });
                  }}
                >
                  {name} <span className={css.quiet}>{formatNumber(count)}</span>
                </Chip>
              </li>
            ))}
          </ul>
          <Button look="quiet" aria-haspopup="dialog" onClick={() => setTags(true)}>
            Edit tags
          </Button>
        </>
      ) : null}
      {tags ? <TagDialog tags={viewer.tags} onClose={() => setTags(false)} /> : null}
    </div>
  );
}
