import type { Vector } from './embedder.js';
import { modelInput } from './text-hash.js';

/** A text waiting for its vector. */
export class EmbedJob {
  readonly text: string;
  readonly vector: Promise<Vector>;
  resolve!: (vector: Vector) => void;
  reject!: (reason: unknown) => void;

  constructor(text: string) {
    this.text = modelInput(text);
    this.vector = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
  }
}
