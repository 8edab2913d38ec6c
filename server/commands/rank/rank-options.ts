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
  const { interactions, queries, similarTo, trending, users, candidates, out } = options;
  const modes = [interactions, queries, similarTo, trending].filter((given) => given !== undefined);
  if (modes.length !== 1)
    return 'give exactly one of --interactions, --queries, --similar-to and --trending';
  if (candidates !== undefined && !interactions && !similarTo)
    return '--candidates goes with --interactions or --similar-to only';
  if (users !== undefined && !interactions) return '--users goes with --interactions only';
  if ((options.mode || options.wordWeight !== undefined) && !queries)
    return '--mode and --word-weight go with --queries only';
  if (options.match && !interactions) return '--match goes with --interactions only';
  const inputs = [...options.papers, interactions, queries, similarTo, users, candidates];
  const absent = inputs.filter((file) => file !== undefined && !isFile(file));
  if (absent.length > 0) return `there is no file ${absent.join(', ')}`;
  return existsSync(dirname(resolve(out))) ? null : `there is no folder ${dirname(resolve(out))}`;
}

/** Anything that can be read to an end: a pipe too. */
const isFile = (path: string): boolean => existsSync(path) && !statSync(path).isDirectory();
