import type { ApolloCache, DocumentNode } from '@apollo/client';
import { nextTask } from '../ui/painted';

interface FirstAnswer {
  query: string;
  variables: Record<string, unknown>;
  data: Record<string, unknown>;
}

/** Puts the answers that the desk sent along with the page into the cache, so that nothing is asked twice. */
export async function readFirstData(
  cache: ApolloCache,
  documents: Record<string, DocumentNode>,
): Promise<void> {
  const text = document.getElementById('first-data')?.textContent;
  if (!text) return;
  for (const { query, variables, data } of JSON.parse(text) as FirstAnswer[]) {
    const document = documents[query];
    // A list takes a phone long enough to make it a task of its own.
    await nextTask();
    if (document) cache.writeQuery<Record<string, unknown>>({ query: document, variables, data });
  }
}
