import type { LiveSource, RunCounts, Unfinished } from './live-source.js';
import type { Cursor } from './source.js';
import type { SourceDefinition } from './source-definition.js';

export interface RunEnd {
  /** Why it broke off; null when it is done. */
  readonly error: string | null;
  /** Of a run that was to bring all that is new; null for a span by hand, which changes nothing of what is due. */
  readonly increment: { readonly nextRunAt: Date | null; readonly begunAt: Date } | null;
}

export interface KeptPage {
  readonly unfinished: Unfinished;
  /** Undefined: as it was. */
  readonly memory: Cursor | undefined;
}

export type SourceChange = Partial<
  Pick<LiveSource, 'definition' | 'schedule' | 'paused' | 'nextRunAt' | 'askedAt'>
>;

export interface LiveSourceStore {
  /** By name. */
  list(): Promise<LiveSource[]>;
  find(name: string): Promise<LiveSource | null>;
  /** Those whose time has come or that someone asked for, longest due first. */
  due(now: Date): Promise<LiveSource[]>;
  /** Adds it unless it is there. */
  add(name: string, definition: SourceDefinition): Promise<LiveSource>;
  /** What is left out stays as it is. */
  change(id: number, change: SourceChange): Promise<void>;
  remove(id: number): Promise<void>;
  /** Keeps all others from running it until the function returned is called or this process ends; null when one does. */
  claim(id: number): Promise<(() => Promise<void>) | null>;
  /** Begins a run; a new one counts from zero. */
  begin(id: number, at: Date, isNew: boolean): Promise<void>;
  /** What a page brought, and where to go on. */
  keep(id: number, counts: RunCounts, kept: KeptPage): Promise<void>;
  /** The run is over: done, or broken off with an error. */
  end(id: number, end: RunEnd): Promise<void>;
}
