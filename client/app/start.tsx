import { ApolloProvider } from '@apollo/client/react';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { loadRenderer } from '../ui/Formula';
import { apolloClient } from './apollo-client';
import { readFirstData } from './first-data';
import { createRouter, routesReady } from './router';

/** Draws the client, in the place of what the desk wrote there. */
export async function start(root: HTMLElement): Promise<void> {
  readFirstData(apolloClient.cache);
  const router = createRouter();
  // What the desk wrote into the page stays until the page's own code is there.
  if (root.firstElementChild) await routesReady(router);
  if (root.querySelector('.katex')) await loadRenderer().catch(() => {}); // offline: TeX stays readable
  // As a transition, React draws in slices: the reader can scroll the first content meanwhile.
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <ApolloProvider client={apolloClient}>
          <RouterProvider router={router} />
        </ApolloProvider>
      </StrictMode>,
    ),
  );
}
