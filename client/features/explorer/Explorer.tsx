import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { firstQuery } from './first-query';

// The cookie of the reader who is signed in goes along; other programs send `Authorization: Bearer TOKEN`.
const fetcher = createGraphiQLFetcher({ url: '/graphql' });

/** The API's schema and a place to try it, against this very desk. */
export function Explorer() {
  return (
    <GraphiQL
      fetcher={fetcher}
      defaultQuery={firstQuery}
      defaultEditorToolsVisibility="variables"
    />
  );
}
