export interface UntoldPaper {
  readonly id: number;
  readonly title: string;
  readonly abstract: string;
}

export interface ToldLanguage extends UntoldPaper {
  readonly language: string;
}

export interface LanguageStore {
  /** Papers that nobody has looked at since their text last changed. */
  untold(limit: number): Promise<UntoldPaper[]>;
  /** Leaves papers alone whose text has changed meanwhile. */
  save(told: readonly ToldLanguage[]): Promise<void>;
}
