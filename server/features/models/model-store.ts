import type { ChosenModel, ModelChoice, StoredModel } from './chosen-model.js';

export interface ModelStore {
  /** Null on a desk that never ran. */
  choice(): Promise<ModelChoice | null>;
  /** The model in use, or what will be when the desk first runs with this one wanted. */
  inUse(wanted: ChosenModel): Promise<ChosenModel>;
  /** Has this model be used once its vectors are complete: at once, where they are or none are lost. */
  want(wanted: ChosenModel): Promise<ModelChoice>;
  /** Puts the wanted model in use if every paper has a vector of it. Every process is told. */
  adoptIfComplete(): Promise<boolean>;
  progress(model: string): Promise<{ done: number; total: number }>;
  stored(): Promise<StoredModel[]>;
  /** Removes the vectors of a model that is neither in use nor wanted; false when it is. */
  remove(model: string): Promise<boolean>;
}
