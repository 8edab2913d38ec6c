import type { Embedder } from '../../../embeddings/index.js';
import { ModelInUse } from '../../../server/features/models/model-in-use.js';
import { inScope } from '../../../server/telemetry/request-scope.js';

const named = (modelId: string) => ({ modelId, dimension: modelId.length }) as Embedder;

test('what began with a model ends with it; what begins later has the next', async () => {
  const model = new ModelInUse(named('old'));
  let change = () => {};
  const changed = new Promise<void>((resolve) => {
    change = resolve;
  });
  const request = inScope('one', async () => {
    const before = model.modelId;
    await changed;
    return [before, model.modelId, model.dimension];
  });
  const idle = inScope('two', async () => {
    await changed;
    return model.modelId;
  });
  model.use(named('newer'));
  change();
  expect(await request).toEqual(['old', 'old', 3]);
  expect(await idle).toBe('newer');
  expect(await inScope('three', async () => model.modelId)).toBe('newer');
  expect([model.modelId, model.latest.modelId]).toEqual(['newer', 'newer']);
});
