/** A model that the desk was told to use. */
export interface ChosenModel {
  /** Names everything that its vectors depend on. */
  readonly id: string;
  /** By which it is found: a name, or a folder. */
  readonly setting: string;
  readonly dimension: number;
}

export interface ModelChoice {
  /** Whose vectors answer. */
  readonly inUse: ChosenModel;
  /** Whose vectors are to answer once every paper has one. */
  readonly wanted: ChosenModel;
}

/** A change of model that goes on. */
export interface ModelChange extends ModelChoice {
  /** Papers that have a vector of the wanted model. */
  readonly done: number;
  /** All papers. */
  readonly total: number;
  /** Why this process can't have the wanted model, in a sentence; null while it has it. */
  readonly problem: string | null;
}

/** What Postgres keeps of a model. */
export interface StoredModel {
  readonly id: string;
  readonly dimension: number;
  /** Texts that it has a vector of; texts of papers that changed or are gone are among them. */
  readonly texts: number;
  /** Papers that have a vector of it. */
  readonly papers: number;
}
