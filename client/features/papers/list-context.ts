import { createContext, use } from 'react';

/** What a card can do with the list that it is in. */
export interface ListActs {
  /** Marks this paper and all above it as seen. */
  seenTo: (key: string) => void;
  /** Keys of the papers that are picked; null while the reader picks none. */
  picked: ReadonlySet<string> | null;
  pick: (key: string) => void;
  /** Keys of the papers that are open in place; kept by the list, since a row that scrolls far away goes. */
  opened: Set<string>;
}

export const ListContext = createContext<ListActs | null>(null);

/** null where the paper stands alone. */
export const useListActs = () => use(ListContext);
