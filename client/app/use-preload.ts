import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { type SyntheticEvent, useEffect, useRef } from 'react';
import { preloaded } from '../ui/preloaded';
import { pageAt } from './pages';

/** A pointer that only passes wants nothing. */
const RESTS_MS = 80;

const savesData = () =>
  (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Fetches the code of the page at an address, and what it will show. What fails is asked for again when it is opened. */
async function preload(client: ApolloClient, address: URL) {
  const found = pageAt(address);
  const path = address.pathname + address.search;
  if (!found || preloaded.isFresh(path)) return;
  const { preload: content } = await found.page.load().catch((error) => {
    found.page.forgetFailure();
    throw error;
  });
  if (!content || savesData()) return;
  await content(client, found.at);
  preloaded.note(path);
}

const linkOf = ({ target }: SyntheticEvent) => {
  const link = target instanceof Element ? target.closest('a') : null;
  return link && link.origin === window.location.origin && !link.download ? link : null;
};

/** Handlers for the frame: a link that the pointer rests on, or the focus comes to, has its page fetched ahead. */
export function usePreload() {
  const client = useApolloClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const begin = (event: SyntheticEvent) => {
    clearTimeout(timer.current);
    const link = linkOf(event);
    if (!link) return;
    timer.current = setTimeout(
      () => preload(client, new URL(link.href)).catch(() => {}),
      event.type === 'pointerdown' ? 0 : RESTS_MS,
    );
  };
  return { onPointerOver: begin, onFocus: begin, onPointerDown: begin };
}
