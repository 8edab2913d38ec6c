import { badInput } from '../../errors.js';

export const readStates = ['TO_READ', 'READING', 'READ'] as const;
export type ReadState = (typeof readStates)[number];

/** A paper in a reader's library, with what they noted about it; nobody else sees any of it. */
export interface SavedPaper {
  readonly savedAt: Date;
  readonly readState: ReadState;
  /** By name. */
  readonly tags: readonly string[];
  /** Markdown, with TeX between dollar signs; '' without one. */
  readonly note: string;
}

/** What is to be changed of saved papers; what is not given stays. */
export interface SavedEdit {
  readonly readState?: ReadState;
  readonly addTags: readonly string[];
  readonly removeTags: readonly string[];
  readonly note?: string;
  /** What the note is taken to be before. */
  readonly noteWas?: string;
}

export interface SavedFilter {
  readonly readState?: ReadState;
  readonly tag?: string;
  /** Only those with a note, or those without. */
  readonly noted?: boolean;
}

export const longestTag = 40;
export const mostTags = 20;
export const longestNote = 20_000;

/** No spaces around or doubled, no zero bytes. */
const tidied = (text: string): string =>
  text.replaceAll('\0', '').normalize('NFC').replace(/\s+/g, ' ').trim();

/** A tag as it is kept, null where the text is none. */
export function readTag(text: string): string | null {
  const tag = tidied(text);
  return tag === '' || [...tag].length > longestTag ? null : tag;
}

/** A tag as it is kept. @throws BAD_USER_INPUT. */
export function tagOf(text: string, field: string): string {
  const tag = tidied(text);
  if (tag === '') throw badInput(field, 'A tag needs at least one character.');
  if ([...tag].length > longestTag)
    throw badInput(field, `Use at most ${longestTag} characters for a tag.`);
  return tag;
}

/** @throws BAD_USER_INPUT. */
export function noteOf(text: string, field = 'note'): string {
  const note = text.replaceAll('\0', '').replace(/\r\n?/g, '\n').trim();
  if (note.length > longestNote)
    throw badInput(
      field,
      `A note holds at most ${longestNote.toLocaleString('en')} characters; this one has ${note.length.toLocaleString('en')}.`,
    );
  return note;
}

/** Tags in the spelling that the reader gave them first, each once. */
export function spelledAsBefore(tags: readonly string[], known: readonly string[]): string[] {
  const spelling = new Map<string, string>();
  for (const tag of [...known, ...tags])
    if (!spelling.has(tag.toLowerCase())) spelling.set(tag.toLowerCase(), tag);
  return [...new Set(tags.map((tag) => spelling.get(tag.toLowerCase())!))];
}
