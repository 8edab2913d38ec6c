export { BruteForceIndex } from './brute-force-index.js';
export type { Embedder, EmbedOptions, ModelShape, Priority, Purpose, Vector } from './embedder.js';
export {
  defaultModel,
  type FetchedModelName,
  MODEL_DIMENSION,
  MODEL_ID,
} from './fetched-models.js';
export { findModel } from './find-model.js';
export { HnswGraph } from './hnsw-graph.js';
export { HnswIndex, IndexFailedError, openHnswIndex } from './hnsw-index.js';
export type { IndexLocation } from './hnsw-worker.js';
export { IndexUnavailableError } from './index-unavailable-error.js';
export { innerProduct } from './inner-product.js';
export { innerProducts } from './inner-products.js';
export type { Manifest } from './manifest.js';
export { MilvusIndex, type MilvusOptions } from './milvus-index.js';
export type { Model } from './model.js';
export type { ModelFile } from './model-file.js';
export { ensureModelFiles, type ModelFilesOptions } from './model-files.js';
export type { ModelProgress } from './model-source.js';
export { ModelUnavailableError } from './model-unavailable-error.js';
export { textHash } from './text-hash.js';
export {
  createTransformersEmbedder,
  type TransformersEmbedderOptions,
} from './transformers-embedder.js';
export { fromBytes, toBytes } from './vector-bytes.js';
export type { IndexEntry, Neighbour, SearchOptions, VectorIndex } from './vector-index.js';
export type { Precision } from './vector-rows.js';
