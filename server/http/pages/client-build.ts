import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the first page needs of the built client beyond index.html: addresses of files, in the order they came up. */
export interface RouteFiles {
  readonly fonts: readonly string[];
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

type Manifest = Readonly<Record<string, Chunk>>;

type FirstQuery =
  | 'Session'
  | 'Feed'
  | 'Paper'
  | 'ForYou'
  | 'ProfileNames'
  | 'Collections'
  | 'NextDigest';

/** The queries that the client would send first, by name. */
export type FirstQueries = Readonly<Record<FirstQuery, string>>;

const entry = 'index.html';
/** The faces that every page has letters of. */
const commonFont = /-latin-wght-normal[^/]*\.woff2$/;

export class ClientBuild {
  /** index.html as Vite wrote it. */
  readonly html: string;
  readonly queries: FirstQueries;
  private readonly manifest: Manifest;

  constructor(folder: string) {
    const read = (path: string) => readFileSync(join(folder, path), 'utf8');
    this.html = read(entry);
    this.manifest = JSON.parse(read('.vite/manifest.json'));
    this.queries = JSON.parse(read('.vite/first-queries.json'));
  }

  /** What the client and a page's own modules bring along, without what index.html names already; nothing for an unknown one. */
  filesOf(...modules: readonly string[]): RouteFiles {
    const shell = reach(this.manifest, entry);
    // What draws the pages is fetched after the first paint.
    const client = this.manifest[entry]?.dynamicImports ?? [];
    const all = new Set<Chunk>();
    for (const name of [...client, ...modules]) reach(this.manifest, name, all);
    const wanted = [...all].filter((chunk) => !shell.has(chunk));
    const fonts = this.manifest[entry]?.assets?.filter((file) => commonFont.test(file)) ?? [];
    return {
      fonts: fonts.map(address),
      scripts: wanted.map(({ file }) => address(file)),
      styles: wanted.flatMap(({ css = [] }) => css.map(address)),
    };
  }
}

const address = (file: string): string => `/${file}`;

/** A chunk and all that it imports, each once. */
function reach(manifest: Manifest, name: string, seen = new Set<Chunk>()): Set<Chunk> {
  const chunk = manifest[name];
  if (!chunk || seen.has(chunk)) return seen;
  seen.add(chunk);
  for (const next of chunk.imports ?? []) reach(manifest, next, seen);
  return seen;
}
