import { type FetchedModelName, fetchedModels } from './fetched-models.js';
import { readLocalModel } from './local-model.js';
import type { Model } from './model.js';

/**
 * The model that a setting means: the name of one that is fetched, or a folder.
 * @throws ModelUnavailableError when the folder does not hold one.
 */
export async function findModel(setting: string): Promise<Model> {
  return fetchedModels[setting as FetchedModelName] ?? readLocalModel(setting);
}
