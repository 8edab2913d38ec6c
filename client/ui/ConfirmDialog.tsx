import type { ReactNode } from 'react';
import { Button } from './Button';
import css from './ConfirmDialog.module.css';
import { Dialog } from './Dialog';

interface ConfirmDialogProps {
  title: string;
  /** What it does and what stays. */
  children: ReactNode;
  /** What the button says, such as 'Remove it'. */
  action: string;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asked before what cannot be undone. */
export function ConfirmDialog({ title, children, action, onConfirm, onClose }: ConfirmDialogProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      <p className={css.text}>{children}</p>
      <div className={css.buttons}>
        <Button
          look="danger"
          onClick={() => {
            onClose();
            onConfirm();
          }}
        >
          {action}
        </Button>
        <Button onClick={onClose}>Keep it as it is</Button>
      </div>
    </Dialog>
  );
}
