import { useQuery } from '@apollo/client/react';
import { FileText, FolderOpen, Hash, Search, Sparkles } from 'lucide-react';
import { useDeferredValue } from 'react';
import { useNavigate } from 'react-router';
import { topicName } from '../../ui/topic-name';
import { paperPath } from '../papers/paper-path';
import { searchPath } from '../search/search-state';
import { useSession } from '../session/session';
import type { Entry, Group } from './entry';
import { PaletteOwnQuery, PaletteSearchQuery } from './palette-query';

const SHORTEST = 2;

/** Places of the reader's own: interests, collections, topics, saved searches. */
export function useOwnEntries(): Entry[] {
  const { viewer } = useSession();
  const navigate = useNavigate();
  const { data } = useQuery(PaletteOwnQuery, { skip: !viewer });
  const own = data?.viewer;
  if (!own) return [];
  const to = (path: string) => () => void navigate(path);
  return [
    ...own.profiles.map(({ id, name }) => ({
      id: `profile-${id}`,
      name,
      Icon: Sparkles,
      run: to(`/for-you?profile=${encodeURIComponent(id)}`),
    })),
    ...own.collections.map(({ id, name }) => ({
      id: `collection-${id}`,
      name,
      Icon: FolderOpen,
      run: to(`/collections/${id}`),
    })),
    ...own.topics.map((name) => ({
      id: `topic-${name}`,
      name: topicName(name),
      Icon: Hash,
      run: to(`/?period=week&order=newest&category=${encodeURIComponent(name)}`),
    })),
    ...own.savedSearches.map(({ id, query }) => ({
      id: `search-${id}`,
      name: query,
      Icon: Search,
      run: to(searchPath({ query })),
    })),
  ];
}

/** Papers that what is typed finds, and the whole search; null until enough is typed. */
export function useFoundGroup(typed: string): Group | null {
  const navigate = useNavigate();
  const query = useDeferredValue(typed.trim());
  const enough = query.length >= SHORTEST;
  const { data, previousData } = useQuery(PaletteSearchQuery, {
    variables: { query },
    skip: !enough,
  });
  if (!enough) return null;
  const edges = (data ?? previousData)?.search.edges ?? [];
  const papers = edges.map(({ node: { key, title } }) => ({
    id: `found-${key}`,
    name: title,
    Icon: FileText,
    run: () => void navigate(paperPath(key)),
  }));
  const all: Entry = {
    id: 'found-all',
    name: `Search for “${query}”`,
    Icon: Search,
    keys: ['/'],
    run: () => void navigate(searchPath({ query })),
  };
  return { title: 'Papers', entries: [...papers, all] };
}
