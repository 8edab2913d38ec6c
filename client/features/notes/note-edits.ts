import type { NotedPaperFragment, ReadState, SavedEditInput } from '../../gql/graphql';

export type Noted = NotedPaperFragment;
type Save = NonNullable<Noted['viewerSave']>;

/** What a reader changes of papers, one or many. */
export interface NoteChange {
  readState?: ReadState;
  addTags?: string[];
  removeTags?: string[];
  note?: string;
}

export const READ_STATES: ReadonlyArray<{ value: ReadState; label: string }> = [
  { value: 'TO_READ', label: 'To read' },
  { value: 'READING', label: 'Reading' },
  { value: 'READ', label: 'Read' },
];

const fresh = (now: string): Save => ({
  __typename: 'SavedPaper',
  savedAt: now,
  readState: 'TO_READ',
  tags: [],
  note: '',
});

const byName = (one: string, other: string) => one.localeCompare(other);
const without = (tags: readonly string[], gone: readonly string[] = []) =>
  tags.filter((tag) => !gone.includes(tag));

/** The paper as it is after a change; one that was not saved is. */
export function changed(paper: Noted, change: NoteChange, now: string): Noted {
  const save = paper.viewerSave ?? fresh(now);
  const { readState = save.readState, note = save.note, addTags = [], removeTags } = change;
  const tags = [...new Set([...without(save.tags, removeTags), ...addTags])].sort(byName);
  return {
    ...paper,
    viewerSaved: true,
    viewerSeen: true,
    viewerSave: { ...save, readState, note, tags },
  };
}

/** What takes a change back from papers that were saved before it, each as it was. */
export const wayBack = (papers: readonly Noted[], change: NoteChange): SavedEditInput[] =>
  papers.flatMap(({ id, viewerSave: save }) => {
    if (!save) return [];
    return [
      {
        paperIds: [id],
        ...(change.readState && { readState: save.readState }),
        ...(change.note !== undefined && { note: save.note }),
        addTags: (change.removeTags ?? []).filter((tag) => save.tags.includes(tag)),
        removeTags: without(change.addTags ?? [], save.tags),
      },
    ];
  });
