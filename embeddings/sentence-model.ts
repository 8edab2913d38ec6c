import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  AutoModel,
  AutoTokenizer,
  BertTokenizer,
  env,
  FeatureExtractionPipeline,
  PretrainedConfig,
} from '@xenova/transformers';
import type { Vector } from './embedder.js';
import type { Model } from './model.js';

export type SentenceModel = (text: string) => Promise<Vector>;

/**
 * The model in `<modelDir>/<its name>` on one ONNX thread; runs in the calling thread and blocks it.
 * Throws when a file is missing or is not what its name says.
 */
export async function loadSentenceModel(modelDir: string, model: Model): Promise<SentenceModel> {
  env.localModelPath = modelDir;
  env.allowRemoteModels = false;
  const tokenizer = await loadTokenizer(modelDir, model);
  const network = await AutoModel.from_pretrained(model.name, {
    ...(model.configs && { config: new PretrainedConfig(model.configs.config) }),
    dtype: 'q8',
    device: 'cpu',
    session_options: { intraOpNumThreads: 1, interOpNumThreads: 1 },
  });
  const extract = new FeatureExtractionPipeline({
    task: 'feature-extraction',
    model: network,
    tokenizer,
  });
  return async (text) => {
    const { data } = await extract(text, { pooling: model.pooling, normalize: true });
    return Float32Array.from(data as Vector);
  };
}

async function loadTokenizer(modelDir: string, { name, configs, maxTokens }: Model) {
  if (configs) {
    const json = await readFile(join(modelDir, name, 'tokenizer.json'), 'utf8');
    return new BertTokenizer(JSON.parse(json), configs.tokenizer);
  }
  const tokenizer = await AutoTokenizer.from_pretrained(name);
  // What its own files say may be more than the model takes.
  return Object.defineProperty(tokenizer, 'model_max_length', { value: maxTokens });
}
