import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { projectRoot } from '../../server/project-root.js';

export interface Import {
  /** As it is written: './paper.js', 'graphql'. */
  readonly specifier: string;
  /** Path of the source file from the project's root; undefined for a package or a style sheet. */
  readonly file: string | undefined;
  /** Nothing is left of it at run time. */
  readonly typeOnly: boolean;
}

export interface Source {
  /** From the project's root: 'server/main.ts'. */
  readonly path: string;
  readonly text: string;
  /** The text without comments. */
  readonly code: string;
  readonly imports: readonly Import[];
}

const statements =
  /^\s*(?:import|export)\s+(type\s+)?(?:([\w$\s,*{}]*?)\s*from\s*)?['"]([^'"\n]+)['"]/gm;
const dynamic = /\bimport\(\s*['"]([^'"\n]+)['"]\s*\)/g;
const comments = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm;

/** Every TypeScript source below the folders. */
export function readSources(...folders: string[]): Source[] {
  return folders.flatMap(filesBelow).filter(isSource).map(readSource);
}

/** Every file below a folder, as paths from the project's root. */
export function filesBelow(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

const isSource = (path: string): boolean => /\.tsx?$/.test(path);

function readSource(path: string): Source {
  const text = readFileSync(join(projectRoot, path), 'utf8');
  const code = text.replace(comments, '');
  return { path, text, code, imports: scanImports(path, code) };
}

/** The imports and re-exports of one source. */
export function scanImports(path: string, code: string): Import[] {
  const written = [...code.matchAll(statements)].map(([, type, names, specifier]) => ({
    specifier: specifier!,
    typeOnly: type !== undefined || namesOnlyTypes(names),
  }));
  const loaded = [...code.matchAll(dynamic)].map(([, specifier]) => ({
    specifier: specifier!,
    typeOnly: false,
  }));
  return [...written, ...loaded].map((entry) => ({
    ...entry,
    file: resolve(path, entry.specifier),
  }));
}

/** `{ type A, type B }`: the compiler leaves such an import out. */
function namesOnlyTypes(names: string | undefined): boolean {
  const [, inside] = /^\{([^}]*)\}$/.exec(names?.trim() ?? '') ?? [];
  const each = inside?.split(',').map((name) => name.trim()) ?? [];
  return each.some(Boolean) && each.every((name) => name === '' || name.startsWith('type '));
}

function resolve(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const path = posix.join(dirname(from), specifier);
  const stem = path.replace(/\.js$/, '');
  const places = [`${stem}.ts`, `${stem}.tsx`, path, `${path}/index.ts`];
  return places.find((place) => isSource(place) && isFile(place));
}

const isFile = (path: string): boolean => {
  const place = join(projectRoot, path);
  return existsSync(place) && statSync(place).isFile();
};
