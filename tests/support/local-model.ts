import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { defaultModel } from '../../embeddings/index.js';

/** How sentence-transformers says that a model takes the vector of its first token. */
export const firstToken = { '1_Pooling/config.json': { pooling_mode_cls_token: true } };

/** A folder as the loader wants it with the files of all-MiniLM-L6-v2, so that no second model need be fetched. */
export async function makeLocalModel(
  folder: string,
  modelDir: string,
  besides: Record<string, object> = {},
): Promise<string> {
  const configs = defaultModel.configs!;
  await mkdir(join(folder, 'onnx'), { recursive: true });
  for (const file of ['tokenizer.json', 'onnx/model_quantized.onnx'])
    await symlink(join(modelDir, defaultModel.name, file), join(folder, file));
  const written = {
    'config.json': configs.config,
    'tokenizer_config.json': configs.tokenizer,
    ...besides,
  };
  for (const [file, content] of Object.entries(written)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), JSON.stringify(content));
  }
  return folder;
}
