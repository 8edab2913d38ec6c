/** What a desk of one size costs; times are means unless they say otherwise. */
export interface Figures {
  readonly papers: number;
  readonly readers: number;
  /** The first page of a reader's list, made right after a rating: how long it takes, in ms, in the middle. */
  readonly listMs: number;
  /** Processor time of the same, the desk's and Postgres' together, in ms. */
  readonly listWorkMs: number;
  /** Processor time of the same page when nothing has changed. */
  readonly againWorkMs: number;
  /** Processor time of a rating. */
  readonly ratingWorkMs: number;
  /** The ten nearest papers of one, in ms, in the middle. */
  readonly nearestMs: number;
  /** Until a process with saved indexes holds all, in seconds. */
  readonly startSeconds: number;
  /** What that process holds then beyond what Node takes by itself, in MB. */
  readonly memoryMb: number;
  /** The database, in MB. */
  readonly diskMb: number;
}

export type Measure = Exclude<keyof Figures, 'papers' | 'readers'>;

/** What the figures are called, and in what they are. */
export const names: Readonly<Record<Measure, readonly [name: string, unit: string]>> = {
  listMs: ['a list after a rating', 'ms'],
  listWorkMs: ['its processor time', 'ms'],
  againWorkMs: ['processor time of a list given again', 'ms'],
  ratingWorkMs: ['processor time of a rating', 'ms'],
  nearestMs: ['the ten nearest papers', 'ms'],
  startSeconds: ['start with saved indexes', 's'],
  memoryMb: ['memory of a process', 'MB'],
  diskMb: ['database', 'MB'],
};

export const measures = Object.keys(names) as Measure[];

/** Three digits at most. */
export const short = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(2)));
