import { formatKey } from '../papers/paper-ref.js';
import type { PaperDraft } from './paper-draft.js';

// Statements, commits and their fsync are paid once a batch.
const batchSize = 500;
/** Where rows are of the longest: a batch is held in memory, and so are the two before it. */
const batchCharacters = 20_000_000;

/** Drafts to be stored together; two that share an id go one after the other instead. */
export class DraftBatch {
  private drafts: PaperDraft[] = [];
  private keys = new Set<string>();
  private characters = 0;

  get isFull(): boolean {
    return this.size >= batchSize || this.characters >= batchCharacters;
  }

  get size(): number {
    return this.drafts.length;
  }

  clashes(draft: PaperDraft): boolean {
    return draft.externalIds.some((id) => this.keys.has(formatKey(id)));
  }

  add(draft: PaperDraft): void {
    this.drafts.push(draft);
    this.characters += draft.abstract.length;
    for (const author of draft.authors) this.characters += author.length;
    for (const id of draft.externalIds) this.keys.add(formatKey(id));
  }

  take(): PaperDraft[] {
    const { drafts } = this;
    this.drafts = [];
    this.keys = new Set();
    this.characters = 0;
    return drafts;
  }
}
