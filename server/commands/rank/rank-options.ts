import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** As the command line gives them. */
export interface RankOptions {
  readonly papers: readonly string[];
  readonly out: string;
  readonly interactions?: string;
  readonly queries?: string;
  readonly mode?: string;
  readonly wordWeight?: number;
  readonly similarTo?: string;
  readonly similarSets?: string;
  readonly trending?: boolean;
  readonly users?: string;
  readonly candidates?: string;
  readonly k?: number;
  readonly match?: boolean;
  readonly asOf?: Date;
  readonly dataDir?: string;
}

/** What is wrong with the options, in one sentence; null when nothing is. */
export function faultIn(options: RankOptions): string | null {
  const { interactions, queries, similarTo, similarSets, trending } = options;
  const { users, candidates, out } = options;
  const similar = [similarTo, similarSets].filter((given) => given !== undefined);
  // Beside papers to be near, ratings only say what is read together.
  const lists = similar.length > 0 ? undefined : interactions;
  const modes = [lists, queries, ...similar, trending].filter((given) => given !== undefined);
  if (modes.length !== 1)
    return 'give exactly one of --interactions, --queries, --similar-to, --similar-sets and --trending';
  if (candidates !== undefined && !lists && !similarTo)
    return '--candidates goes with --interactions or --similar-to only';
  if (users !== undefined && !lists) return '--users goes with --interactions only';
  if ((options.mode || options.wordWeight !== undefined) && !queries)
    return '--mode and --word-weight go with --queries only';
  if (options.match && !lists) return '--match goes with --interactions only';
  const inputs = [...options.papers, interactions, queries, ...similar, users, candidates];
  const absent = inputs.filter((file) => file !== undefined && !isFile(file));
  if (absent.length > 0) return `there is no file ${absent.join(', ')}`;
  return existsSync(dirname(resolve(out))) ? null : `there is no folder ${dirname(resolve(out))}`;
}

/** Anything that can be read to an end: a pipe too. */
const isFile = (path: string): boolean => existsSync(path) && !statSync(path).isDirectory();
