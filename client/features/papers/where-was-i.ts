import { useEffect } from 'react';
import { showNotice } from '../../ui/notice';

/** The list on screen says which of its papers the reader has not seen, and brings a paper's row into the page. */
let firstUnseen: () => string | undefined = () => undefined;
let show: (key: string) => void = () => {};

export function provideShow(next: (key: string) => void) {
  show = next;
  return () => {
    if (show === next) show = () => {};
  };
}

export function useUnseen(next: () => string | undefined) {
  useEffect(() => {
    firstUnseen = next;
    return () => {
      firstUnseen = () => undefined;
    };
  });
}

const cardOf = (key: string) =>
  document.querySelector<HTMLElement>(`[data-paper-card="${CSS.escape(key)}"]`);

/** How many frames a row may take to be drawn after the list scrolled to it. */
const PATIENCE = 30;

function focusOn(key: string, patience = PATIENCE) {
  const card = cardOf(key);
  if (!card) {
    if (patience > 0) requestAnimationFrame(() => focusOn(key, patience - 1));
    return;
  }
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: 'start' });
}

/** Puts the focus on the first paper of the list that the reader has not seen. */
export function goToUnseen() {
  const key = firstUnseen();
  if (!key) return showNotice({ tone: 'done', text: 'You have seen everything shown here.' });
  if (!cardOf(key)) show(key);
  focusOn(key);
}
