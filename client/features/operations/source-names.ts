import type { LiveSourceFieldsFragment } from '../../gql/graphql';

/** A source in words. */
export const sourceName = ({
  kind,
  categories,
}: Pick<LiveSourceFieldsFragment, 'kind' | 'categories'>): string =>
  kind === 'ARXIV' ? `arXiv: ${categories.join(', ')}` : 'Daily papers of Hugging Face';
