const PATIENCE_MS = 1200;

let openedAt = 0;

/** `g` was pressed: the next key names a place. */
export function openChord() {
  openedAt = Date.now();
}

export const chordIsOpen = () => Date.now() - openedAt < PATIENCE_MS;

export function closeChord() {
  openedAt = 0;
}
