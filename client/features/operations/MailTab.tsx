import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { graphql } from '../../gql';
import type { DeliveryStatus } from '../../gql/graphql';
import { Choice } from '../../ui/Choice';
import { EmptyState } from '../../ui/EmptyState';
import { Section } from '../../ui/Section';
import { LoadMore } from '../papers/LoadMore';
import { DeskAnswer } from './DeskAnswer';
import { MailsTable } from './MailsTable';
import css from './Operations.module.css';

const MailsQuery = graphql(`
  query Mails($first: Int!, $after: String, $status: DeliveryStatus) {
    desk {
      mails(first: $first, after: $after, status: $status) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          cursor
          node {
            id
            ...MailFields
          }
        }
      }
    }
  }
`);

const FILTERS = [
  { value: 'ALL', label: 'All' },
  { value: 'DEFERRED', label: 'Waiting' },
  { value: 'FAILED', label: 'Failed' },
  { value: 'BOUNCED', label: 'Bounced' },
  { value: 'COMPLAINED', label: 'Unwanted' },
  { value: 'SENT', label: 'Sent' },
  { value: 'SKIPPED', label: 'Left out' },
] as const;
type Filter = (typeof FILTERS)[number]['value'];

const filterOf = (given: string | null): Filter =>
  FILTERS.find(({ value }) => value === given)?.value ?? 'ALL';

function NoMails({ filter }: { filter: Filter }) {
  if (filter === 'FAILED' || filter === 'DEFERRED')
    return (
      <EmptyState title={filter === 'FAILED' ? 'No mail failed.' : 'No mail waits.'}>
        <p>One that fails is tried again for a day; after that it can be sent again here.</p>
      </EmptyState>
    );
  return (
    <EmptyState title={filter === 'ALL' ? 'No mail went out yet.' : 'No such mail yet.'}>
      <p>Readers turn their digest on under Settings; each mail is then listed here.</p>
    </EmptyState>
  );
}

/** The mails to all readers, and sending again what failed. */
export function MailTab() {
  const [params, setParams] = useSearchParams();
  const filter = filterOf(params.get('status'));
  const status: DeliveryStatus | null = filter === 'ALL' ? null : filter;
  const asked = useQuery(MailsQuery, {
    variables: { first: 25, status },
    fetchPolicy: 'cache-and-network',
  });
  const show = (value: Filter) =>
    setParams(value === 'ALL' ? { show: 'mail' } : { show: 'mail', status: value }, {
      replace: true,
    });
  return (
    <Section
      id="mail"
      title="Mail"
      lead="Digests to all readers, the latest first; days without good papers are left out."
    >
      <div className={css.bar}>
        <Choice label="Which mails" value={filter} options={FILTERS} onChange={show} />
      </div>
      <DeskAnswer what="The mails could not be fetched." asked={asked}>
        {({ desk: { mails } }) =>
          mails.edges.length === 0 ? (
            <NoMails filter={filter} />
          ) : (
            <>
              <MailsTable mails={mails.edges.map(({ node }) => node)} />
              {mails.pageInfo.hasNextPage ? (
                <LoadMore
                  label="Show older"
                  of="mails"
                  fetchMore={() =>
                    asked.fetchMore({ variables: { after: mails.pageInfo.endCursor } })
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
