import { useEffect } from 'react';
import { useLatest } from './use-latest';

export type Shortcuts = Record<string, (event: KeyboardEvent) => void>;

const TYPING =
  'input:not([type=radio], [type=checkbox], [type=range]), textarea, select, [contenteditable]';

/** True while keys belong to something else: a field, an open dialog, or the browser itself. */
export function keysAreTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing)
    return true;
  const target = event.target as Element | null;
  return (
    Boolean(target?.closest?.(TYPING) ?? false) || document.querySelector('[aria-modal]') !== null
  );
}

/** Single keys for the whole page, looked up by the character typed. */
export function useShortcuts(shortcuts: Shortcuts) {
  const current = useLatest(shortcuts);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (keysAreTaken(event)) return;
      current.current[event.key]?.(event);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
