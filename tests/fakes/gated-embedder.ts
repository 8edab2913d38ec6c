import type { Embedder, Vector } from '../../embeddings/index.js';

/** A model of 8 dimensions that embeds a batch whenever it is let. */
export class GatedEmbedder implements Embedder {
  readonly dimension = 8;
  waiting: (() => void)[] = [];
  open = false;

  constructor(readonly modelId: string) {}

  async ready(): Promise<void> {}

  async embed(texts: readonly string[]): Promise<Vector[]> {
    if (!this.open) await new Promise<void>((resolve) => this.waiting.push(resolve));
    return texts.map((text) => {
      const numbers = Float32Array.from({ length: 8 }, (_, at) => text.charCodeAt(7 * at) || 1);
      const length = Math.hypot(...numbers);
      return numbers.map((number) => number / length);
    });
  }

  async close(): Promise<void> {}
}
