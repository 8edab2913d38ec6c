import { execFile } from 'node:child_process';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type hnswlib from 'hnswlib-node';
import type { Neighbour, Vector } from '../../../embeddings/index.js';
import { projectRoot } from '../../../server/project-root.js';

const parts = ['hnswlib-node', 'bindings', 'file-uri-to-path', 'node-addon-api'];

/** hnswlib-node as npm compiles it for any processor, in a folder of its own. */
export async function plainHnswlib(folder: string): Promise<typeof hnswlib> {
  const packages = join(folder, 'node_modules');
  await mkdir(packages, { recursive: true });
  for (const name of parts)
    await cp(join(projectRoot, 'node_modules', name), join(packages, name), { recursive: true });
  await rm(join(packages, 'hnswlib-node/build'), { recursive: true });
  const manifest = {
    private: true,
    dependencies: { 'hnswlib-node': '*' },
    allowScripts: { 'hnswlib-node': true },
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await promisify(execFile)('npm', ['rebuild', 'hnswlib-node'], {
    cwd: folder,
    env: { ...process.env, CXXFLAGS: '' },
  });
  return createRequire(join(folder, 'package.json'))('hnswlib-node');
}

/** A graph with the settings of the desk's, used as its README says. */
export class PlainGraph {
  readonly #graph: hnswlib.HierarchicalNSW;

  constructor({ HierarchicalNSW }: typeof hnswlib, vectors: readonly Vector[], ef: number) {
    this.#graph = new HierarchicalNSW('ip', vectors[0]!.length);
    this.#graph.initIndex(vectors.length, 16, 200, 100);
    vectors.forEach((vector, label) => {
      this.#graph.addPoint([...vector], label);
    });
    this.#graph.setEf(ef);
  }

  search(query: Vector, k: number, passes?: (label: number) => boolean): Neighbour[] {
    const { neighbors, distances } = this.#graph.searchKnn([...query], k, passes);
    return neighbors.map((label, at) => ({ label, score: 1 - distances[at]! }));
  }
}
