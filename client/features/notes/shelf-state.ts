import type { ReadState } from '../../gql/graphql';
import { type Noted, READ_STATES } from './note-edits';

/** Which saved papers are shown. */
export interface ShelfState {
  readState?: ReadState;
  tag?: string;
  noted?: boolean;
}

export function readShelfState(params: URLSearchParams): ShelfState {
  const state = params.get('state')?.toUpperCase().replace('-', '_');
  const readState = READ_STATES.find(({ value }) => value === state)?.value;
  const tag = params.get('tag');
  return {
    ...(readState && { readState }),
    ...(tag && { tag }),
    ...(params.get('noted') === '1' && { noted: true }),
  };
}

/** The address of a part of the library; what is left out is as it is for all. */
export function shelfPath({ readState, tag, noted }: ShelfState): string {
  const params = new URLSearchParams();
  if (readState) params.set('state', readState.toLowerCase().replace('_', '-'));
  if (tag) params.set('tag', tag);
  if (noted) params.set('noted', '1');
  return params.size === 0 ? '/saved' : `/saved?${params}`;
}

/** Whether a paper belongs to the part of the library that is shown, as it is now. */
export function belongsToShelf(
  { viewerSaved, viewerSave: save }: Noted,
  state: ShelfState,
): boolean {
  if (!viewerSaved) return false;
  if (!save) return true;
  if (state.readState && save.readState !== state.readState) return false;
  if (state.tag && !save.tags.includes(state.tag)) return false;
  return !state.noted || save.note !== '';
}
