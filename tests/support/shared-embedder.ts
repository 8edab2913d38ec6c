import {
  type Embedder,
  type EmbedOptions,
  fromBytes,
  MODEL_DIMENSION,
  MODEL_ID,
  type Vector,
} from '../../embeddings/index.js';
import { shared } from './shared.js';

/** The real model, loaded once for all test processes. */
export class SharedEmbedder implements Embedder {
  readonly modelId = MODEL_ID;
  readonly dimension = MODEL_DIMENSION;

  async ready(): Promise<void> {}

  async embed(
    texts: readonly string[],
    { priority, signal }: EmbedOptions = {},
  ): Promise<Vector[]> {
    const response = await fetch(shared.values().modelUrl, {
      method: 'POST',
      body: JSON.stringify({ texts, priority }),
      ...(signal && { signal }),
    });
    if (!response.ok) throw new Error(await response.text());
    const rows = (await response.json()) as string[];
    return rows.map((row) => fromBytes(Buffer.from(row, 'base64'), MODEL_DIMENSION));
  }

  async close(): Promise<void> {}
}
