import { useQuery } from '@apollo/client/react';
import {
  BookOpen,
  FileText,
  FolderOpen,
  Hash,
  NotebookPen,
  Search,
  Sparkles,
  Tag,
  Trash2,
  Upload,
} from 'lucide-react';
import { useMemo } from 'react';
import { type NavigateFunction, useNavigate } from 'react-router';
import type {
  PaletteOwnQuery as PaletteOwnQueryResult,
  PaletteSearchQuery as PaletteSearchQueryResult,
} from '../../gql/graphql';
import { topicName } from '../../ui/topic-name';
import { shelfPath } from '../notes/shelf-state';
import { paperPath } from '../papers/paper-path';
import { searchPath } from '../search/search-state';
import { useSession } from '../session/session';
import type { Entry, Group } from './entry';
import { PaletteOwnQuery, PaletteSearchQuery } from './palette-query';

const SHORTEST = 2;
const none: Entry[] = [];

const KEPT = [
  { name: 'Saved: to read', path: shelfPath({ readState: 'TO_READ' }), Icon: BookOpen },
  { name: 'Saved: with a note', path: shelfPath({ noted: true }), Icon: NotebookPen },
  { name: 'Trash', path: '/saved?show=trash', Icon: Trash2 },
  { name: 'Import papers', path: '/import', Icon: Upload },
];

/** Places of the reader's own: interests, collections, topics, saved searches. */
export function useOwnEntries(): Entry[] {
  const { viewer } = useSession();
  const navigate = useNavigate();
  const { data } = useQuery(PaletteOwnQuery, { skip: !viewer });
  const own = data?.viewer;
  return useMemo(() => (own ? entriesOf(own, navigate) : none), [own, navigate]);
}

type Own = NonNullable<PaletteOwnQueryResult['viewer']>;

function entriesOf(own: Own, navigate: NavigateFunction): Entry[] {
  const to = (path: string) => () => void navigate(path);
  return [
    ...KEPT.map(({ name, path, Icon }) => ({ id: `kept-${path}`, name, Icon, run: to(path) })),
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
    ...own.tags.map(({ name }) => ({
      id: `tag-${name}`,
      name,
      Icon: Tag,
      run: to(shelfPath({ tag: name })),
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
export function useFoundGroup(query: string): Group | null {
  const navigate = useNavigate();
  const enough = query.length >= SHORTEST;
  const { data, previousData } = useQuery(PaletteSearchQuery, {
    variables: { query },
    skip: !enough,
  });
  const edges = (data ?? previousData)?.search.edges;
  return useMemo(
    () => (enough ? groupOf(query, edges ?? [], navigate) : null),
    [enough, query, edges, navigate],
  );
}

type Edges = PaletteSearchQueryResult['search']['edges'];

function groupOf(query: string, edges: Edges, navigate: NavigateFunction): Group {
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
