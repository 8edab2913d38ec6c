import { showNotice } from './notice';

/** Browsers offer the clipboard to secure pages only. */
export const canCopy = () => Boolean(navigator.clipboard);

/** Copies, and says what was copied. */
export const copyText = (text: string, said: string): Promise<void> =>
  navigator.clipboard.writeText(text).then(
    () => showNotice({ tone: 'done', text: said }),
    () =>
      showNotice({
        tone: 'failed',
        text: 'The browser did not allow copying; the address can be selected.',
      }),
  );
