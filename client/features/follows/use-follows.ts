import { useQuery } from '@apollo/client/react';
import { usePerform } from '../library/use-perform';
import { useSend } from '../library/use-send';
import { useSession } from '../session/session';
import {
  FollowAuthor,
  FollowKeyword,
  FollowsQuery,
  RemoveSearch,
  SaveSearch,
} from './follow-documents';

const WHY = 'With an account, what you follow comes into your list.';
const CHANGED = ['Follows', 'Following'];

/** As the desk keeps it, so that what was saved is found again. */
export const searchText = (query: string) => query.replace(/\s+/g, ' ').trim();

/** The authors, searches and keywords that the reader follows, and how to change them. */
export function useFollows() {
  const { viewer } = useSession();
  const { data, error, refetch } = useQuery(FollowsQuery, { skip: !viewer });
  const send = useSend();
  const perform = usePerform();

  const addAuthor = (author: string) => send(FollowAuthor, { author, followed: true }, CHANGED);
  const dropAuthor = (author: string) => send(FollowAuthor, { author, followed: false }, CHANGED);
  const setKeyword = (keyword: string, followed: boolean) =>
    send(FollowKeyword, { keyword, followed }, CHANGED);
  const addKeyword = (keyword: string) => setKeyword(keyword, true);
  const addSearch = (query: string) => send(SaveSearch, { query }, CHANGED);
  const dropSearch = (id: string) => send(RemoveSearch, { id }, CHANGED);

  const follow = ({ id, name }: { id: string; name: string }) =>
    perform({
      said: `You follow ${name}.`,
      why: WHY,
      run: () => addAuthor(id),
      undo: () => dropAuthor(id),
    });
  const unfollow = ({ id, name }: { id: string; name: string }) =>
    perform({
      said: `You no longer follow ${name}.`,
      why: WHY,
      run: () => dropAuthor(id),
      undo: () => addAuthor(id),
    });

  const unfollowKeyword = ({ keyword }: { keyword: string }) =>
    perform({
      said: `You no longer follow “${keyword}”.`,
      why: WHY,
      run: () => setKeyword(keyword, false),
      undo: () => setKeyword(keyword, true),
    });

  const saveSearch = (text: string) => {
    const query = searchText(text);
    let id: string | undefined;
    perform({
      said: 'Saved. What it finds comes into your list.',
      why: WHY,
      run: async () => {
        const done = await addSearch(query);
        id = done?.saveSearch.savedSearches.find((search) => search.query === query)?.id;
      },
      undo: async () => {
        if (id) await dropSearch(id);
      },
    });
  };
  const removeSearch = ({ id, query }: { id: string; query: string }) =>
    perform({
      said: 'The search is forgotten.',
      why: WHY,
      run: () => dropSearch(id),
      undo: () => addSearch(query),
    });

  return {
    follows: data?.viewer ?? undefined,
    error,
    refetch: () => void refetch(),
    addAuthor,
    addSearch,
    addKeyword,
    unfollowKeyword,
    follow,
    unfollow,
    saveSearch,
    removeSearch,
  };
}
