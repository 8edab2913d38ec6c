import { showNotice } from '../../ui/notice';

/** Puts the focus on the first paper of the page that the reader has not seen. */
export function goToUnseen() {
  const card = document.querySelector<HTMLElement>('[data-paper-card]:not([data-seen])');
  if (!card) return showNotice({ tone: 'done', text: 'You have seen everything shown here.' });
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: 'start' });
}
