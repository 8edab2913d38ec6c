import type { LucideIcon } from 'lucide-react';

/** Something that the palette can lead to or do. */
export interface Entry {
  /** One of a kind in the whole palette. */
  id: string;
  name: string;
  Icon: LucideIcon;
  /** The keys that do the same. */
  keys?: string[];
  run: () => void;
}

export interface Group {
  title: string;
  entries: Entry[];
}
