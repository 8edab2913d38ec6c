import type { Reference } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { usePerform } from '../library/use-perform';
import { useSend } from '../library/use-send';
import { CollectPapers, RestoreCollected } from './collection-documents';
import { AnnotateCollected, MoveCollected } from './collection-page-documents';
import { movedTo } from './moved-edges';

const WHY = 'With an account, you can put papers together in collections.';
const CHANGED = ['Collection', 'Collections'];

export interface Collected {
  id: string;
  key: string;
  note: string;
}

interface Edges {
  edges: { node: { __ref: string } }[];
}

/** What a reader can do with a paper inside a collection. */
export function useCollectedActs(collectionId: string) {
  const { cache } = useApolloClient();
  const perform = usePerform();
  const send = useSend();
  const refOf = (key: string) => cache.identify({ __typename: 'Paper', key }) ?? key;

  /** Shown at once; pages that are there stay. */
  const show = (key: string, before: string | null) =>
    cache.modify({
      id: cache.identify({ __typename: 'Collection', id: collectionId }),
      fields: {
        papers: (list: Edges | Reference) =>
          '__ref' in list
            ? list
            : {
                ...list,
                edges: movedTo(list.edges, ({ node }) => node.__ref, {
                  key: refOf(key),
                  before: before && refOf(before),
                }),
              },
      },
    });
  const place = async (key: string, before: string | null) => {
    show(key, before);
    await send(MoveCollected, { id: collectionId, paperId: key, before });
  };

  return {
    /** `back`: what it stands before now. */
    move: (key: string, before: string | null, back: string | null) =>
      perform({
        said: 'Moved.',
        why: WHY,
        run: () =>
          place(key, before).catch((error) => {
            show(key, back);
            throw error;
          }),
        undo: () => place(key, back),
      }),
    annotate: ({ id, note: was }: Collected, note: string) => {
      const set = (text: string) =>
        send(AnnotateCollected, { id: collectionId, paperId: id, note: text }, CHANGED);
      return perform({
        said: note === '' ? 'Taken away.' : 'Kept with the paper.',
        why: WHY,
        run: () => set(note),
        undo: () => set(was),
      });
    },
    takeOut: (id: string) => {
      const which = { id: collectionId, paperIds: [id] };
      return perform({
        said: 'Taken out of the collection.',
        why: WHY,
        run: () => send(CollectPapers, { ...which, collected: false }, CHANGED),
        undo: () => send(RestoreCollected, which, CHANGED),
      });
    },
  };
}
