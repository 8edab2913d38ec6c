import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import css from './Dialog.module.css';
import { IconButton } from './IconButton';

interface DialogProps {
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
  /** A sheet rises from the lower edge on a phone. */
  sheet?: boolean;
}

/** The native element traps focus, closes on Escape and hands focus back; mount it to open it. */
export function Dialog({ title, onClose, children, sheet }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    const opener = document.activeElement;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    return () => {
      dialog?.close();
      if (opener instanceof HTMLElement && opener.isConnected)
        opener.focus({ preventScroll: true });
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog by itself
    <dialog
      ref={ref}
      className={sheet ? `${css.dialog} ${css.sheet}` : css.dialog}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === ref.current) onClose();
      }}
    >
      <div className={css.inner}>
        <header className={css.head}>
          <h2 id={titleId} className={css.title} dir="auto">
            {title}
          </h2>
          <IconButton name="Close" onClick={onClose}>
            <X />
          </IconButton>
        </header>
        {children}
      </div>
    </dialog>
  );
}
