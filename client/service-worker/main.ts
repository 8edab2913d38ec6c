import { clientsClaim } from 'workbox-core';
import { type PrecacheEntry, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { answerQuery, answers } from './answers';
import { openPages, pages } from './pages';

declare const self: ServiceWorkerGlobalScope;
/** The client's files; the build puts them here. */
declare const __LECTERN_FILES__: PrecacheEntry[];

// The client itself, all pages of it, so that any of them opens without the desk.
precacheAndRoute(__LECTERN_FILES__);
registerRoute(
  new NavigationRoute(pages, { denylist: [/^\/(graphql|feeds|export|mcp|health|metrics|mail)\b/] }),
);
registerRoute(({ url }) => url.pathname === '/graphql', answerQuery, 'POST');
registerRoute(({ url, sameOrigin }) => sameOrigin && url.pathname === '/map/places', answers);

// The first visit counts too: what it asks from now on is kept. A later version waits until the old one's tabs are closed.
clientsClaim();
self.addEventListener('activate', (event) =>
  // An answer to the questions of an earlier client may lack what this one asks for.
  event.waitUntil(caches.delete('answers').then(() => openPages(self.clients))),
);
