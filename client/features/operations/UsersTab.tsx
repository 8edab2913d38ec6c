import { useQuery } from '@apollo/client/react';
import { graphql } from '../../gql';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { TextField } from '../../ui/Field';
import { formatCount } from '../../ui/numbers';
import { Section } from '../../ui/Section';
import { LoadMore } from '../papers/LoadMore';
import { DeskAnswer } from './DeskAnswer';
import css from './Operations.module.css';
import { UsersTable } from './UsersTable';
import { useTypedSearch } from './use-typed-search';

const UsersQuery = graphql(`
  query Users($first: Int!, $after: String, $search: String!) {
    desk {
      users(first: $first, after: $after, search: $search) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            id
            ...UserFields
          }
        }
      }
    }
  }
`);

/** Who has an account, and who runs the desk. */
export function UsersTab() {
  const { typed, setTyped, search } = useTypedSearch();
  const asked = useQuery(UsersQuery, {
    variables: { first: 25, search },
    fetchPolicy: 'cache-and-network',
  });
  const shown = { ...asked, data: asked.data ?? asked.previousData };
  return (
    <Section id="users" title="Users" lead="Who joined last comes first.">
      <div className={css.bar}>
        <TextField
          label="Find by name or address"
          type="search"
          value={typed}
          maxLength={200}
          onChange={(event) => setTyped(event.target.value)}
          className={css.find}
        />
        <p role="status">
          {shown.data ? formatCount(shown.data.desk.users.totalCount, 'account') : null}
        </p>
      </div>
      <DeskAnswer what="The accounts could not be fetched." asked={shown}>
        {({ desk: { users } }) =>
          users.edges.length === 0 ? (
            <EmptyState
              title="Nobody of this name."
              action={<Button onClick={() => setTyped('')}>Show all accounts</Button>}
            >
              <p>A part of the name or of the mail address is enough.</p>
            </EmptyState>
          ) : (
            <>
              <UsersTable users={users.edges.map(({ node }) => node)} />
              {users.pageInfo.hasNextPage ? (
                <LoadMore
                  label="Show more"
                  of="accounts"
                  fetchMore={() =>
                    asked.fetchMore({ variables: { after: users.pageInfo.endCursor } })
                  }
                />
              ) : null}
            </>
          )
        }
      </DeskAnswer>
    </Section>
  );
}
