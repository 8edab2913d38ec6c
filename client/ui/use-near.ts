import { type RefObject, useEffect, useState } from 'react';

const waiting = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** One for all: a page has hundreds of formulas. */
function watch(element: Element, onNear: () => void): () => void {
  observer ??= new IntersectionObserver(tell, { rootMargin: '200%' });
  waiting.set(element, onNear);
  observer.observe(element);
  return () => observer?.unobserve(element);
}

function tell(entries: IntersectionObserverEntry[]) {
  for (const { target, isIntersecting } of entries) if (isIntersecting) waiting.get(target)?.();
}

/** Whether an element has come within two windows of being seen. */
export function useNear(ref: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (!near && ref.current) return watch(ref.current, () => setNear(true));
  }, [near, ref]);
  return near;
}
