import type { LiveSourceFieldsFragment } from '../../gql/graphql';

type Named = Pick<LiveSourceFieldsFragment, 'kind' | 'categories' | 'set' | 'url'>;

/** A source in words. */
export function sourceName({ kind, categories, set, url }: Named): string {
  if (kind === 'ARXIV') return `arXiv: ${categories.join(', ')}`;
  if (kind === 'OAI') return `arXiv by OAI-PMH: ${set ?? 'all of it'}`;
  if (kind === 'FEED') return `Feed: ${(url ?? '').replace(/^https?:\/\//, '')}`;
  return 'Daily papers of Hugging Face';
}
