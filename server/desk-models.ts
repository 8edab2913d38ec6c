import { type Embedder, findModel, type ModelProgress } from '../embeddings/index.js';
import type { Config } from './config.js';
import type { Database } from './db/database.js';
import { OperatorError } from './errors.js';
import type { ChosenModel } from './features/models/chosen-model.js';
import { ModelHost } from './features/models/model-host.js';
import { ModelInUse } from './features/models/model-in-use.js';
import { ModelSwitch } from './features/models/model-switch.js';
import { PgModelStore } from './features/models/pg-model-store.js';
import type { DeskIndexes } from './features/search/desk-indexes.js';
import type { Logger } from './logger.js';
import { bulkThreads } from './processors.js';

interface ModelFoundations {
  readonly config: Config;
  readonly db: Database;
  readonly logger: Logger;
}

export interface ModelOverrides {
  /** Stands for the model of its id. */
  readonly embedder?: Embedder;
  readonly onModelProgress?: (progress: ModelProgress) => void;
}

export interface DeskModels {
  /** The model that answers. */
  readonly model: ModelInUse;
  readonly hostOf: (chosen: ChosenModel) => Embedder;
}

/** The model that the desk has; one that never ran, the model that the settings name. */
export async function openModels(
  { config, db, logger }: ModelFoundations,
  { embedder, onModelProgress }: ModelOverrides,
): Promise<DeskModels> {
  const store = new PgModelStore(db);
  const options = {
    files: { modelDir: config.modelDir, cacheDir: config.modelCacheDir, hubUrl: config.modelHub },
    bulkThreads: config.embedThreads ?? bulkThreads(),
    logger,
    ...(onModelProgress && { onProgress: onModelProgress }),
  };
  const hostOf = (chosen: ChosenModel) =>
    embedder?.modelId === chosen.id ? embedder : new ModelHost(chosen, options);
  const chosen = (await store.choice())?.inUse ?? (await store.inUse(await chosenBy(config)));
  return { model: new ModelInUse(hostOf(chosen)), hostOf };
}

/** Has the desk change to the model that the settings name: at once where its vectors are there, else by and by. */
export async function wantModel({
  config,
  db,
  model,
  hostOf,
}: ModelFoundations & DeskModels): Promise<void> {
  const { inUse } = await new PgModelStore(db).want(await chosenBy(config));
  if (inUse.id !== model.modelId) model.use(hostOf(inUse));
}

/** The model that the settings name. @throws OperatorError saying what is wrong with its folder. */
export async function chosenBy({ embeddingModel: setting }: Config): Promise<ChosenModel> {
  const { id, dimension } = await findModel(setting).catch((error: Error) => {
    throw new OperatorError(
      `EMBEDDING_MODEL: ${error.message} Mend the folder, or set another model.`,
      { cause: error },
    );
  });
  return { id, setting, dimension };
}

/** Has the process follow a change of model. */
export const createSwitch = (
  { db, logger, model, hostOf }: ModelFoundations & DeskModels,
  { vectors }: DeskIndexes,
): ModelSwitch =>
  new ModelSwitch({ store: new PgModelStore(db), inUse: model, vectors, hostOf, logger });

/** Of a process that changes to no other. */
export const oneModel = (embedder: Embedder) => ({
  embedder,
  embeddedBy: () => [embedder],
  nextModelProblem: () => null,
});

/** Brings the model that answers, without anyone waiting for it. */
export function startModel({ latest }: ModelInUse, onReady: () => void): void {
  if (latest instanceof ModelHost) latest.start(onReady);
}
