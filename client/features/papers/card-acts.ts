import type { PaperActs } from '../library/use-paper-acts';

export interface CardActs extends PaperActs {
  open: () => void;
  expand: () => void;
  cite: () => void;
  similar: () => void;
  collect: () => void;
  /** Only within a list. */
  seenTo?: (() => void) | undefined;
  pick?: (() => void) | undefined;
}
