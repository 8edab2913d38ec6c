import type { FocusTrap } from 'focus-trap';
import { type RefObject, useEffect } from 'react';

/** Keeps the focus within while mounted, and hands it back to what had it before. */
export function useFocusTrap(within: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const panel = within.current;
    if (!panel) return;
    const opener = document.activeElement;
    focusIn(panel);
    let trap: FocusTrap | undefined;
    let gone = false;
    const letGo = holdFocus(panel);
    import('focus-trap')
      .then(({ createFocusTrap }) => {
        if (!gone) trap = createFocusTrap(panel, options(panel)).activate();
      })
      // Without it the dialog can be used as well; the focus can leave it.
      .catch(() => {})
      .finally(letGo);
    return () => {
      gone = true;
      letGo();
      trap?.deactivate();
      if (opener instanceof HTMLElement && opener.isConnected)
        opener.focus({ preventScroll: true });
    };
  }, [within]);
}

const focusIn = (panel: HTMLElement) =>
  (panel.querySelector<HTMLElement>('[data-autofocus]') ?? panel).focus();

/** Until the library is there, which comes with the first dialog: Tab leads nowhere, and no page that loads takes the focus. */
function holdFocus(panel: HTMLElement): () => void {
  const stay = (event: KeyboardEvent) => {
    if (event.key === 'Tab') event.preventDefault();
  };
  const back = ({ target }: FocusEvent) => {
    if (!panel.contains(target as Node)) focusIn(panel);
  };
  panel.addEventListener('keydown', stay);
  document.addEventListener('focusin', back);
  return () => {
    panel.removeEventListener('keydown', stay);
    document.removeEventListener('focusin', back);
  };
}

/** Escape and presses beside it are the dialog's own business. */
const options = (panel: HTMLElement) => ({
  // What the focus goes back to when a page that loads takes it.
  initialFocus: () =>
    panel.contains(document.activeElement) ? (document.activeElement as HTMLElement) : panel,
  delayInitialFocus: false,
  fallbackFocus: panel,
  returnFocusOnDeactivate: false,
  escapeDeactivates: false,
  allowOutsideClick: true,
});
