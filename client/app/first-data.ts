import type { ApolloCache } from '@apollo/client';
import { FeedDocument, PaperDocument, SessionDocument } from '../gql/graphql';

const documents = { Session: SessionDocument, Feed: FeedDocument, Paper: PaperDocument };

interface FirstAnswer {
  query: keyof typeof documents;
  variables: Record<string, unknown>;
  data: Record<string, unknown>;
}

/** Puts the answers that the desk sent along with the page into the cache, so that nothing is asked twice. */
export function readFirstData(cache: ApolloCache): void {
  const text = document.getElementById('first-data')?.textContent;
  if (!text) return;
  for (const { query, variables, data } of JSON.parse(text) as FirstAnswer[])
    cache.writeQuery<Record<string, unknown>>({ query: documents[query], variables, data });
}
