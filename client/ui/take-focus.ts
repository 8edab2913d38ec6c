/** What has just come gets the focus, unless the reader searches or is in a dialog meanwhile. */
export function takeFocus(part: HTMLElement | null): void {
  if (document.activeElement?.closest('#search-field, [aria-modal]')) return;
  part?.focus({ preventScroll: true });
}
