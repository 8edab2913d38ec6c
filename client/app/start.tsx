import { ApolloProvider } from '@apollo/client/react';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from 'react-error-boundary';
import { BrowserRouter } from 'react-router';
import { CollectionsQuery } from '../features/collections/collection-documents';
import { SessionQuery } from '../features/session/session-query';
import { loadRenderer } from '../ui/Formula';
import { apolloClient } from './apollo-client';
import { Frame } from './Frame';
import { readFirstData } from './first-data';
import { PageBroke } from './PageBroke';
import { pageAt } from './pages';

/** Draws the client, in the place of what the desk wrote there. */
export async function start(root: HTMLElement): Promise<void> {
  // What the desk wrote into the page stays until the page's own code is there; what keeps it away, the page says itself.
  const page = await pageAt(window.location)
    ?.page.load()
    .catch(() => undefined);
  await readFirstData(apolloClient.cache, {
    Session: SessionQuery,
    Collections: CollectionsQuery,
    ...page?.queries,
  });
  if (root.querySelector('.katex')) await loadRenderer().catch(() => {}); // offline: TeX stays readable
  // As a transition, React draws in slices: the reader can scroll the first content meanwhile.
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <ApolloProvider client={apolloClient}>
          <BrowserRouter>
            <ErrorBoundary FallbackComponent={PageBroke}>
              <Frame />
            </ErrorBoundary>
          </BrowserRouter>
        </ApolloProvider>
      </StrictMode>,
    ),
  );
  window.addEventListener('load', workOffline);
  if (document.readyState === 'complete') workOffline();
}

/** Once the page is there: what lets it work without the desk. */
async function workOffline() {
  const { watchOutbox } = await import('../features/offline/outbox');
  await Promise.allSettled([
    watchOutbox(apolloClient),
    // Browsers offer it to pages that are served securely or from this machine.
    navigator.serviceWorker?.register('/service-worker.js', { type: 'module' }),
  ]);
}
