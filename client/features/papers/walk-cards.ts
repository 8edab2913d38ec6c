const CARD = '[data-paper-card]';

const cards = () => [...document.querySelectorAll<HTMLElement>(CARD)];

/** Where the reader was last, for when focus has gone to a menu or the page meanwhile. */
let lastKey: string | undefined;

function show(card: HTMLElement) {
  lastKey = card.dataset.paperCard;
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: 'nearest' });
}

function currentIndex(all: HTMLElement[]): number {
  const focused = document.activeElement?.closest<HTMLElement>(CARD);
  return focused
    ? all.indexOf(focused)
    : all.findIndex((card) => card.dataset.paperCard === lastKey);
}

/** The card that has the focus, or had it last. */
export function currentCard(): HTMLElement | undefined {
  const all = cards();
  return all[currentIndex(all)];
}

const isInView = (card: HTMLElement) => card.getBoundingClientRect().bottom > 0;

/** `j` and `k`: one card on or back, in the order of the page. */
export function walkCards(step: 1 | -1) {
  const all = cards();
  const at = currentIndex(all);
  const next = at === -1 ? all.find(isInView) : all[at + step];
  if (next) show(next);
}

/** Before a card goes, the one after it takes the focus, so that the reader's place is kept. */
export function focusNeighbour(card: HTMLElement) {
  const all = cards();
  const at = all.indexOf(card);
  const next = all[at + 1] ?? all[at - 1];
  if (!next) return;
  lastKey = next.dataset.paperCard;
  next.focus({ preventScroll: true });
}
