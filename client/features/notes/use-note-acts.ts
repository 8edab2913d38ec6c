import { useApolloClient } from '@apollo/client/react';
import { readFragment } from '../../gql';
import type { SavedEditInput } from '../../gql/graphql';
import { readFailure } from '../../ui/failure';
import { showNotice } from '../../ui/notice';
import { SavePaper } from '../library/mutations';
import { refetchShown } from '../library/refetch-shown';
import { usePerform } from '../library/use-perform';
import {
  EditSaved,
  NotedPaperFields,
  NotedPapersQuery,
  RemoveTag,
  RenameTag,
} from './note-documents';
import { changed, type NoteChange, type Noted, wayBack } from './note-edits';

const WHY = 'With an account, you can keep notes and tags of your own.';
const SHELF = ['LibraryShelf', 'NotedPapers'];

/** What a reader can do to their notes; each act says what it did and can be undone. */
export function useNoteActs() {
  const client = useApolloClient();
  const perform = usePerform();

  const send = async (edits: SavedEditInput[], foreseen?: Noted[]) => {
    const optimisticResponse = foreseen && {
      editSaved: { __typename: 'PapersPayload' as const, papers: foreseen },
    };
    await client.mutate({
      mutation: EditSaved,
      variables: { edits },
      ...(optimisticResponse && { optimisticResponse: optimisticResponse as never }),
    });
    await refetchShown(client, SHELF);
  };
  const undo = async (papers: Noted[], change: NoteChange) => {
    const edits = wayBack(papers, change);
    if (edits.length > 0) await send(edits);
    for (const { id } of papers.filter(({ viewerSaved }) => !viewerSaved))
      await client.mutate({ mutation: SavePaper, variables: { paperId: id, saved: false } });
  };

  const edit = (papers: Noted[], change: NoteChange, said: string) => {
    const now = new Date().toISOString();
    return perform({
      said,
      why: WHY,
      run: () =>
        send(
          [{ paperIds: papers.map(({ id }) => id), ...change }],
          papers.map((paper) => changed(paper, change, now)),
        ),
      undo: () => undo(papers, change),
    });
  };

  const theirs = async (id: string): Promise<Noted | undefined> => {
    const { data } = await client.query({
      query: NotedPapersQuery,
      variables: { ids: [id] },
      fetchPolicy: 'network-only',
    });
    return data?.papers[0] ? readFragment(NotedPaperFields, data.papers[0]) : undefined;
  };

  /** Keeps a note; where it was changed on another device meanwhile, both are kept. */
  const keepNote = (paper: Noted, note: string) => {
    const noteWas = paper.viewerSave?.note ?? '';
    const foreseen = [changed(paper, { note }, new Date().toISOString())];
    return perform({
      said: note === '' ? 'Note removed.' : 'Note kept.',
      why: WHY,
      run: async () => {
        try {
          await send([{ paperIds: [paper.id], note, noteWas }], foreseen);
        } catch (error) {
          if (readFailure(error).code !== 'CONFLICT') throw error;
          const other = (await theirs(paper.id))?.viewerSave?.note ?? '';
          await send([
            { paperIds: [paper.id], note: `${other}\n\n---\n\n${note}`, noteWas: other },
          ]);
          showNotice({
            tone: 'done',
            text: 'The note was changed on another device. Yours was put below it.',
          });
        }
      },
      undo: () => undo([paper], { note }),
    });
  };

  const renameTag = (from: string, to: string) =>
    perform({
      said: `“${from}” is now “${to}”.`,
      why: WHY,
      run: () =>
        client
          .mutate({ mutation: RenameTag, variables: { from, to } })
          .then(() => refetchShown(client, SHELF)),
    });
  const removeTag = (name: string) =>
    perform({
      said: `“${name}” was taken off all papers.`,
      why: WHY,
      run: () =>
        client
          .mutate({ mutation: RemoveTag, variables: { name } })
          .then(() => refetchShown(client, SHELF)),
    });

  return { edit, keepNote, renameTag, removeTag };
}
