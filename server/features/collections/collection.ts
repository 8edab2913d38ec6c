import { badInput } from '../../errors.js';

/** Papers that a reader put together under a name, or that a search finds. */
export interface Collection {
  readonly id: string;
  readonly name: string;
  /** What it is for, in Markdown; '' without. */
  readonly note: string;
  /** The collection that this one stands in; null at the top, which is as deep as they go. */
  readonly parentId: string | null;
  /** What finds its papers; null where they are put in by hand. */
  readonly search: string | null;
  /** Whether its papers teach the reader's ranking. */
  readonly teaches: boolean;
  /** What the address that shares it ends in; null while it is private. */
  readonly shareToken: string | null;
  /** Of those put in by hand. */
  readonly collectedCount: number;
  /** How many of the papers asked about it holds. */
  readonly held: number;
}

export interface SharedCollection extends Collection {
  readonly ownerName: string;
}

export interface CollectedPaper {
  readonly paperId: number;
  readonly addedAt: Date;
  /** Those with the highest come first. */
  readonly position: number;
  /** Why it is there, in Markdown. */
  readonly note: string;
}

/** Where a page of a collection ended. */
export type CollectedPlace = Pick<CollectedPaper, 'position' | 'paperId'>;

/** What is to be changed of a collection; what is not given stays. */
export interface CollectionChange {
  readonly note?: string;
  readonly parentId?: string | null;
  readonly search?: string | null;
  readonly teaches?: boolean;
}

const longestName = 80;
const longestNote = 5_000;
const longestSearch = 1_000;

/** @throws BAD_USER_INPUT. */
export function nameOf(text: string): string {
  const name = text.replaceAll('\0', '').replace(/\s+/g, ' ').trim();
  if (name === '') throw badInput('name', 'Give it a name.');
  if (name.length > longestName) throw badInput('name', `Use at most ${longestName} characters.`);
  return name;
}

/** @throws BAD_USER_INPUT. */
export function collectionNoteOf(text: string): string {
  const note = text.replaceAll('\0', '').replace(/\r\n?/g, '\n').trim();
  if (note.length > longestNote)
    throw badInput('note', `Use at most ${longestNote.toLocaleString('en')} characters.`);
  return note;
}

/** @throws BAD_USER_INPUT. */
export function searchOf(text: string): string {
  const search = text.replaceAll('\0', '').trim();
  if (search === '') throw badInput('search', 'Give it something to search for.');
  if (search.length > longestSearch)
    throw badInput('search', `Use at most ${longestSearch.toLocaleString('en')} characters.`);
  return search;
}

/**
 * A place between two neighbours of a list, the upper one having the higher position; null where there is no room left
 * between them and the list has to be numbered anew. Without a neighbour the place is beyond the other one.
 */
export function between(upper: number | null, lower: number | null): number | null {
  if (upper === null) return lower === null ? 1 : lower + 1;
  if (lower === null) return upper - 1;
  const middle = (upper + lower) / 2;
  return middle < upper && middle > lower ? middle : null;
}
