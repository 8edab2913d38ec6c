import { Download } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button';
import button from '../../ui/Button.module.css';
import { Dialog } from '../../ui/Dialog';
import css from './Citations.module.css';
import { FormatChoice } from './FormatChoice';
import { useFormat } from './formats';

interface ExportButtonProps {
  /** What is exported, such as 'your saved papers'. */
  what: string;
  /** Below /export, without the ending. */
  path: string;
}

/** A whole list as a file, however long it is. */
export function ExportButton({ what, path }: ExportButtonProps) {
  const [open, setOpen] = useState(false);
  const { ending, style } = useFormat();
  const href = `/export/${path}.${ending}${style ? `?style=${style}` : ''}`;
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        Export
      </Button>
      {open ? (
        <Dialog title={<>Export {what}</>} onClose={() => setOpen(false)}>
          <FormatChoice />
          <div className={css.foot}>
            <a href={href} download className={`${button.button} ${button.primary}`}>
              <Download aria-hidden="true" />
              Download
            </a>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
