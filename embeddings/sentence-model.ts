import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  AutoModel,
  BertTokenizer,
  env,
  FeatureExtractionPipeline,
  PretrainedConfig,
} from '@xenova/transformers';
import type { Vector } from './embedder.js';
import { BERT_CONFIG, MODEL_NAME, TOKENIZER_CONFIG } from './model-config.js';

export type SentenceModel = (text: string) => Promise<Vector>;

/**
 * The model of `<modelDir>/Xenova/all-MiniLM-L6-v2` on one ONNX thread; runs in the calling thread
 * and blocks it. Throws when a file is missing or is not what its name says.
 */
export async function loadSentenceModel(modelDir: string): Promise<SentenceModel> {
  env.localModelPath = modelDir;
  env.allowRemoteModels = false;
  const tokenizer = await loadTokenizer(modelDir);
  const model = await AutoModel.from_pretrained(MODEL_NAME, {
    config: new PretrainedConfig(BERT_CONFIG),
    dtype: 'q8',
    device: 'cpu',
    session_options: { intraOpNumThreads: 1, interOpNumThreads: 1 },
  });
  const extract = new FeatureExtractionPipeline({ task: 'feature-extraction', model, tokenizer });
  return async (text) => {
    const { data } = await extract(text, { pooling: 'mean', normalize: true });
    return Float32Array.from(data as Vector);
  };
}

async function loadTokenizer(modelDir: string): Promise<BertTokenizer> {
  const json = await readFile(join(modelDir, MODEL_NAME, 'tokenizer.json'), 'utf8');
  return new BertTokenizer(JSON.parse(json), TOKENIZER_CONFIG);
}
