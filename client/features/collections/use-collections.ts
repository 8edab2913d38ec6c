import { useQuery } from '@apollo/client/react';
import { formatCount } from '../../ui/numbers';
import { usePerform } from '../library/use-perform';
import { useSend } from '../library/use-send';
import { useSession } from '../session/session';
import {
  CollectionsQuery,
  CollectPapers,
  CreateCollection,
  RemoveCollection,
  RestoreCollected,
} from './collection-documents';

const WHY = 'With an account, you can put papers together in collections.';
const CHANGED = ['Collections', 'Collection', 'RemovedCollections'];
const noPapers: string[] = [];

interface Named {
  id: string;
  name: string;
}

/** The reader's collections; when asked, how many papers each has, and how many of these. */
export function useCollections(papers: string[] = noPapers, asked = papers.length > 0) {
  const { viewer } = useSession();
  const { data, error, refetch } = useQuery(CollectionsQuery, {
    // What a collection holds of other papers, or of none, must not take the place of what it holds of these.
    variables: { papers, asked },
    skip: !viewer,
  });
  return { collections: data?.viewer?.collections, error, refetch: () => void refetch() };
}

/** What a reader can do with collections. */
export function useCollectionActs() {
  const send = useSend();
  const perform = usePerform();
  const place = (id: string, paperIds: string[], collected: boolean) =>
    send(CollectPapers, { id, paperIds, collected }, CHANGED);
  const many = (papers: string[]) =>
    papers.length === 1 ? '' : `${formatCount(papers.length, 'paper')} `;

  return {
    add: ({ id, name }: Named, papers: string[]) =>
      perform({
        said: `Put ${many(papers)}into “${name}”.`,
        why: WHY,
        run: () => place(id, papers, true),
        undo: () => place(id, papers, false),
      }),
    drop: ({ id, name }: Named, papers: string[]) =>
      perform({
        said: `Took ${many(papers)}out of “${name}”.`,
        why: WHY,
        run: () => place(id, papers, false),
        undo: () => send(RestoreCollected, { id, paperIds: papers }, CHANGED),
      }),
    create: (name: string, search?: string) =>
      send(CreateCollection, { name, ...(search && { search }) }, CHANGED),
    remove: ({ id, name }: Named) =>
      perform({
        said: `“${name}” is removed; its papers stay.`,
        why: WHY,
        run: () => send(RemoveCollection, { id, removed: true }, CHANGED),
        undo: () => send(RemoveCollection, { id, removed: false }, CHANGED),
      }),
  };
}
