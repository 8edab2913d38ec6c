import { setPriority } from 'node:os';
import { workerData } from 'node:worker_threads';
import type { Vector } from './embedder.js';
import type { Model } from './model.js';
import type { SentenceModel } from './sentence-model.js';
import { serve } from './worker-service.js';

export interface EmbedWorkerData {
  readonly modelDir: string;
  readonly model: Model;
  /** Step back behind every other thread that wants the processor. */
  readonly background: boolean;
}

const BACKGROUND_NICENESS = 10;
const { modelDir, model: wanted, background } = workerData as EmbedWorkerData;
let model: SentenceModel;

const service = {
  /** Loads the model; the import is part of it, so that a broken native library is an answer too. */
  async load(): Promise<void> {
    const { loadSentenceModel } = await import('./sentence-model.js');
    model = await loadSentenceModel(modelDir, wanted);
  },
  embed: (text: string): Promise<Vector> => model(text),
};
export type EmbedService = typeof service;

// Only on Linux is the priority a thread's own; elsewhere it would slow the whole process.
if (background && process.platform === 'linux') lowerPriority();
serve(service);

function lowerPriority(): void {
  try {
    setPriority(BACKGROUND_NICENESS);
  } catch {
    // Being polite is optional: without the right to it the work still has to be done.
  }
}
