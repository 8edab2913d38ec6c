import { Link } from 'react-router';
import { EmptyState } from '../../ui/EmptyState';
import css from './SearchStart.module.css';
import { searchPath } from './search-state';

const EXAMPLES: [query: string, what: string][] = [
  ['learning without labels', 'a meaning, in your own words'],
  ['attention transformer', 'words in title or abstract'],
  ['"chain of thought" -math', 'a phrase word for word, without a word'],
  ['author:vaswani year:2017..2020', 'by whom and when; category:cs.CL works the same way'],
  ['arxiv:1706.03762', 'an id'],
];

export function SearchStart() {
  return (
    <EmptyState title="Type what you are after.">
      <p>Results follow as you type. For example:</p>
      <ul className={css.examples}>
        {EXAMPLES.map(([query, what]) => (
          <li key={query}>
            <Link to={searchPath({ query })}>{query}</Link> <span>{what}</span>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}
