import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Vector } from '../../../embeddings/index.js';
import type { Drawing } from './draw-map.js';
import type { RegionPlace } from './find-regions.js';
import type { Place } from './map.js';

export type Question =
  | { readonly add: readonly Vector[]; readonly before: readonly (Place | null)[] }
  | { readonly draw: readonly RegionPlace[] }
  | { readonly place: readonly Vector[] };

/** Where one map is drawn: a thread of its own, whose memory goes again with it. One request at a time. */
export class DrawingTable {
  private readonly worker = new Worker(new URL('./draw-worker.js', import.meta.url));

  /** @param signal ends what is asked, which can take minutes. */
  constructor(private readonly signal?: AbortSignal) {}

  /**
   * Papers to draw, some hundreds at a time so that handing them over takes a few milliseconds.
   * @param before where each was on the map before; null for those that had no place.
   */
  add(vectors: readonly Vector[], before: readonly (Place | null)[]): Promise<void> {
    return this.ask({ add: vectors, before });
  }

  /** Draws what was added, in that order; to be asked once. */
  draw(regionsBefore: readonly RegionPlace[]): Promise<Drawing> {
    return this.ask({ draw: regionsBefore });
  }

  /** Places for more papers, among those that were drawn. */
  placesOf(vectors: readonly Vector[]): Promise<Place[]> {
    return this.ask({ place: vectors });
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }

  /** Rejects with what ended the thread, or an AbortError. */
  private async ask<Answer>(question: Question): Promise<Answer> {
    const answer = once(this.worker, 'message', { signal: this.signal });
    this.worker.postMessage(question);
    return (await answer)[0];
  }
}
