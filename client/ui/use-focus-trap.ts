import type { FocusTrap } from 'focus-trap';
import { type RefObject, useEffect } from 'react';

/** Keeps the focus within while mounted, and hands it back to what had it before. */
export function useFocusTrap(within: RefObject<HTMLElement | null>) {
  useEffect(() => {
    const panel = within.current;
    if (!panel) return;
    const opener = document.activeElement;
    // So that keys pressed at once go to it; the library comes with the first dialog.
    (panel.querySelector<HTMLElement>('[data-autofocus]') ?? panel).focus();
    let trap: FocusTrap | undefined;
    let gone = false;
    import('focus-trap')
      .then(({ createFocusTrap }) => {
        if (!gone) trap = createFocusTrap(panel, options(panel)).activate();
      })
      // Without it the dialog can be used as well; the focus can leave it.
      .catch(() => {});
    return () => {
      gone = true;
      trap?.deactivate();
      if (opener instanceof HTMLElement && opener.isConnected)
        opener.focus({ preventScroll: true });
    };
  }, [within]);
}

/** Focus, Escape and presses beside it are the dialog's own business. */
const options = (panel: HTMLElement) => ({
  initialFocus: false as const,
  fallbackFocus: panel,
  returnFocusOnDeactivate: false,
  escapeDeactivates: false,
  allowOutsideClick: true,
});
