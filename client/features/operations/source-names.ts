import type { LiveSourceFieldsFragment } from '../../gql/graphql';

type Named = Pick<LiveSourceFieldsFragment, 'kind' | 'categories' | 'set'>;

/** A source in words. */
export function sourceName({ kind, categories, set }: Named): string {
  if (kind === 'ARXIV') return `arXiv: ${categories.join(', ')}`;
  if (kind === 'OAI') return `arXiv by OAI-PMH: ${set ?? 'all of it'}`;
  return 'Daily papers of Hugging Face';
}
