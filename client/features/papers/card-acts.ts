import type { PaperActs } from '../library/use-paper-acts';

export interface CardActs extends PaperActs {
  open: () => void;
  expand: () => void;
  cite: () => void;
  similar: () => void;
  collect: () => void;
  /** Note, tags and read state. */
  note: () => void;
  /** Out to where the paper is, where that is known. */
  openAbs?: (() => void) | undefined;
  openPdf?: (() => void) | undefined;
  openCode?: (() => void) | undefined;
  /** Only within a list. */
  seenTo?: (() => void) | undefined;
  pick?: (() => void) | undefined;
}
