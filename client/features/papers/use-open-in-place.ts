import { useState } from 'react';
import { useListActs } from './list-context';

/** Whether a card shows its whole abstract, and how to turn that round. */
export function useOpenInPlace(key: string) {
  const list = useListActs();
  const [open, setOpen] = useState(list?.opened.has(key) ?? false);
  const toggle = () => {
    if (open) list?.opened.delete(key);
    else list?.opened.add(key);
    setOpen(!open);
  };
  return [open, toggle] as const;
}
