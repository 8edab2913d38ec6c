import { useApolloClient } from '@apollo/client/react';
import { type RefObject, useEffect, useRef } from 'react';
import { graphql } from '../../gql';

const RecordImpressions = graphql(`
  mutation RecordImpressions($paperIds: [ID!]!) {
    recordImpressions(paperIds: $paperIds) {
      ok
    }
  }
`);

const SEEN_AFTER_MS = 1000;
const BATCH_MS = 3000;

const mostlyVisible = ({
  isIntersecting,
  intersectionRatio,
  intersectionRect,
  rootBounds,
}: IntersectionObserverEntry) =>
  isIntersecting &&
  (intersectionRatio >= 0.5 || intersectionRect.height >= (rootBounds?.height ?? Infinity) / 2);

/** Tells the desk which papers were really on screen: half of the card for a second, each once a visit. */
export function useImpressions(
  list: RefObject<HTMLElement | null>,
  papers: ReadonlyArray<{ id: string; key: string }>,
) {
  const client = useApolloClient();
  const told = useRef(new Set<string>());
  const waiting = useRef<string[]>([]);

  useEffect(() => {
    const send = () => {
      const paperIds = waiting.current.splice(0);
      if (paperIds.length === 0) return;
      const context = { fetchOptions: { keepalive: true } };
      // An impression that gets lost is no reason to disturb the reader.
      client
        .mutate({ mutation: RecordImpressions, variables: { paperIds }, context })
        .catch(() => {});
    };
    const timer = setInterval(send, BATCH_MS);
    document.addEventListener('visibilitychange', send);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', send);
      send();
    };
  }, [client]);

  useEffect(() => {
    const ids = new Map(papers.map(({ key, id }) => [key, id]));
    const timers = new Map<Element, ReturnType<typeof setTimeout>>();
    const see = (card: Element) => {
      const id = ids.get((card as HTMLElement).dataset.paperCard ?? '');
      if (!id || told.current.has(id)) return;
      told.current.add(id);
      waiting.current.push(id);
    };
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) {
          clearTimeout(timers.get(entry.target));
          if (mostlyVisible(entry))
            timers.set(
              entry.target,
              setTimeout(() => see(entry.target), SEEN_AFTER_MS),
            );
        }
      },
      { threshold: [0, 0.5, 1] },
    );
    const watch = () => {
      for (const card of list.current?.querySelectorAll('[data-paper-card]') ?? [])
        observer.observe(card);
    };
    watch();
    // A long list draws its rows as the reader comes near.
    const rows = new MutationObserver(watch);
    if (list.current) rows.observe(list.current, { childList: true, subtree: true });
    return () => {
      rows.disconnect();
      observer.disconnect();
      for (const timer of timers.values()) clearTimeout(timer);
    };
  }, [list, papers]);
}
