import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  defaultModel,
  type Model,
  type ModelFile,
  type ModelFilesOptions,
} from '../../../embeddings/index.js';
import { FakeHub } from './fake-hub.js';
import { temporaryFolder } from './temporary-folder.js';

export const MODEL = 'Xenova/all-MiniLM-L6-v2';
/** Where nothing listens. */
export const NOWHERE = 'http://127.0.0.1:65533';
export const tokenizer = randomBytes(1_000);
export const weights = randomBytes(300_000);
export const files: ModelFile[] = [
  modelFile('tokenizer.json', tokenizer, 'jar-tokenizer.json'),
  modelFile('onnx/model.onnx', weights, 'jar.onnx'),
];

export const model: Model = { ...defaultModel, origin: { artifact: 'a:b:1', files } };

/** A small model, a hub that has it, and an empty cache, made anew for each test of the file. */
export class ModelFixture {
  readonly folder = temporaryFolder();
  hub!: FakeHub;
  options!: ModelFilesOptions;

  constructor() {
    beforeEach(async () => {
      const served = files.map(({ path }, i) => [hubPath(path), [tokenizer, weights][i]!] as const);
      this.hub = new FakeHub(new Map(served));
      const hubUrl = await this.hub.listen();
      this.options = { cacheDir: this.cacheDir, model, mvn: false, hubUrl };
    });
    afterEach(() => this.hub.close());
  }

  get cacheDir(): string {
    return join(this.folder.path, 'cache');
  }

  /** The Range headers the weights were asked for with. */
  get ranges(): (string | undefined)[] {
    return this.hub.requests.filter(({ url }) => url.endsWith('onnx')).map(({ range }) => range);
  }

  async expectComplete(): Promise<void> {
    const { cacheDir } = this;
    expect(tokenizer.equals(await readFile(join(cacheDir, MODEL, 'tokenizer.json')))).toBe(true);
    expect(weights.equals(await readFile(weightsPath(cacheDir)))).toBe(true);
    const names = (await readdir(cacheDir, { recursive: true })).map(String).toSorted();
    expect(names.filter((name) => !['Xenova', MODEL, `${MODEL}/onnx`].includes(name))).toEqual([
      `${MODEL}/onnx/model.onnx`,
      `${MODEL}/tokenizer.json`,
    ]);
  }

  /** An `mvn` command that delivers this jar. */
  async fakeMaven(jar: Buffer): Promise<string> {
    const command = join(this.folder.path, 'mvn');
    await writeFile(`${command}.jar`, jar);
    const script = `#!/bin/sh
for argument; do
  case "$argument" in -DoutputDirectory=*) cp "$0.jar" "\${argument#*=}/artifact.jar" ;; esac
done`;
    await writeFile(command, script);
    await chmod(command, 0o755);
    return command;
  }
}

export function hubPath(path: string): string {
  return `/${MODEL}/resolve/main/${path}`;
}

export function weightsPath(root: string): string {
  return join(root, MODEL, 'onnx/model.onnx');
}

/** Puts files of the model below a folder. */
export async function put(root: string, contents: Record<string, Buffer>): Promise<void> {
  for (const [path, content] of Object.entries(contents)) {
    const full = join(root, MODEL, path);
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, content);
  }
}

function modelFile(path: string, content: Buffer, jarEntry: string): ModelFile {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { path, bytes: content.length, sha256, jarEntry };
}
