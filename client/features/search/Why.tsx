import type { SearchQuery } from '../../gql/graphql';
import { MathText } from '../../ui/MathText';
import css from './SearchResults.module.css';

type Found = SearchQuery['search']['edges'][number];

/** What of the abstract answers the query; nothing where only the meaning does. */
export function Why({ snippet }: Pick<Found, 'snippet'>) {
  if (!snippet.some(({ marked }) => marked)) return null;
  return (
    <p className={css.why} dir="auto">
      {snippet.map(({ text, marked }, at) =>
        marked ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence
          <mark key={at}>{text}</mark>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one sentence
          <MathText key={at} text={text} />
        ),
      )}
    </p>
  );
}
