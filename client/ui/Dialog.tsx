import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import css from './Dialog.module.css';
import { IconButton } from './IconButton';
import { useFocusTrap } from './use-focus-trap';

interface DialogProps {
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
  /** A sheet rises from the lower edge on a phone. */
  sheet?: boolean;
}

/**
 * Mount it to open it. A popover over the whole window, which Escape and the phone's way back close: a modal <dialog>
 * makes the browser restyle every element of the page at each opening and closing.
 */
export function Dialog({ title, onClose, children, sheet }: DialogProps) {
  const scrim = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const titleId = useId();
  useEffect(() => scrim.current?.showPopover(), []);
  useFocusTrap(panel);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a popover by itself
    // biome-ignore lint/a11y/noStaticElementInteractions: a press beside the dialog closes it, as its button does
    <div
      ref={scrim}
      popover="auto"
      className={sheet ? `${css.scrim} ${css.sheet}` : css.scrim}
      onBeforeToggle={({ newState }) => {
        if (newState === 'closed') onClose();
      }}
      onClick={({ target }) => {
        if (target === scrim.current) onClose();
      }}
    >
      <div
        ref={panel}
        role="dialog"
        aria-modal="true"
        aria-labelledby={titleId}
        tabIndex={-1}
        className={css.panel}
      >
        <div className={css.head}>
          <h2 id={titleId} className={css.title} dir="auto">
            {title}
          </h2>
          <IconButton name="Close" onClick={onClose}>
            <X />
          </IconButton>
        </div>
        {children}
      </div>
    </div>
  );
}
