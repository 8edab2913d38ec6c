import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';
import { graphql } from '../../gql';
import type { CitedPapersQuery } from '../../gql/graphql';
import { Button } from '../../ui/Button';
import { MathText } from '../../ui/MathText';
import { formatCount } from '../../ui/numbers';
import css from './CitedPapers.module.css';
import { paperPath } from './paper-path';

const CitedPapers = graphql(`
  query CitedPapers($id: ID!, $after: String, $cites: Boolean = true, $cited: Boolean = true) {
    paper(id: $id) {
      id
      key
      references(first: 20, after: $after) @include(if: $cites) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            id
            key
            title
          }
        }
      }
      citedBy(first: 20, after: $after) @include(if: $cited) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            id
            key
            title
          }
        }
      }
    }
  }
`);

type Cited = NonNullable<NonNullable<CitedPapersQuery['paper']>['references']>;

interface CitedListProps {
  label: string;
  papers: Cited | undefined;
  onMore: (after: string | null) => unknown;
}

function CitedList({ label, papers, onMore }: CitedListProps) {
  if (!papers || papers.totalCount === 0) return null;
  return (
    <details className={css.cited}>
      <summary>
        {label} {formatCount(papers.totalCount, 'paper')} on this desk
      </summary>
      <ul>
        {papers.edges.map(({ node }) => (
          <li key={node.key}>
            <Link to={paperPath(node.key)} dir="auto">
              <MathText text={node.title} />
            </Link>
          </li>
        ))}
      </ul>
      {papers.pageInfo.hasNextPage ? (
        <Button look="quiet" onClick={() => void onMore(papers.pageInfo.endCursor)}>
          Show more
        </Button>
      ) : null}
    </details>
  );
}

/** What the paper cites and what cites it, as far as the desk has them; nothing where it has none. */
export function CitedPapersLine({ paperKey }: { paperKey: string }) {
  const { data, fetchMore } = useQuery(CitedPapers, { variables: { id: paperKey } });
  if (!data?.paper) return null;
  const { references, citedBy } = data.paper;
  return (
    <div data-screen-only className={css.lists}>
      <CitedList
        label="Cites"
        papers={references}
        onMore={(after) => fetchMore({ variables: { after, cited: false } })}
      />
      <CitedList
        label="Cited by"
        papers={citedBy}
        onMore={(after) => fetchMore({ variables: { after, cites: false } })}
      />
    </div>
  );
}
