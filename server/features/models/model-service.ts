import type { ModelChange, ModelChoice, StoredModel } from './chosen-model.js';
import type { ModelStore } from './model-store.js';

/** Which model the desk answers with, how far a change of it has come, and what is left of those before. */
export class ModelService {
  constructor(
    private readonly store: ModelStore,
    private readonly nextProblem: () => string | null = () => null,
  ) {}

  /** Null on a desk that never ran. */
  choice(): Promise<ModelChoice | null> {
    return this.store.choice();
  }

  /** Null while there is none. */
  async change(): Promise<ModelChange | null> {
    const choice = await this.store.choice();
    if (!choice || choice.inUse.id === choice.wanted.id) return null;
    return {
      ...choice,
      ...(await this.store.progress(choice.wanted.id)),
      problem: this.nextProblem(),
    };
  }

  stored(): Promise<StoredModel[]> {
    return this.store.stored();
  }

  /** Models whose vectors nothing asks for; without them, going back to one means embedding anew. */
  async unused(): Promise<StoredModel[]> {
    const choice = await this.store.choice();
    if (!choice) return [];
    const chosen = [choice.inUse.id, choice.wanted.id];
    return (await this.store.stored()).filter(({ id }) => !chosen.includes(id));
  }

  /** Removes the vectors of a model; false when it was chosen meanwhile. */
  remove(id: string): Promise<boolean> {
    return this.store.remove(id);
  }
}
