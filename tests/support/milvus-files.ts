import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const VERSION = '2.3.5';

/** Where the server is kept for every data folder: it takes 340 MB. */
export const milvusFolder = (): string =>
  join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'lectern', `milvus-${VERSION}`);

export const milvusPython = (): string => join(milvusFolder(), 'venv/bin/python');

export const hasMilvus = (): boolean => existsSync(join(milvusFolder(), 'venv/bin/milvus-server'));

/** Brings the server from PyPI unless it is there. @throws an Error that says what is missing */
export async function installMilvus(say: (line: string) => void): Promise<void> {
  if (hasMilvus()) return;
  const venv = join(milvusFolder(), 'venv');
  say(`Installing Milvus ${VERSION} from PyPI (81 MB, once) …`);
  await rm(venv, { recursive: true, force: true });
  await mkdir(milvusFolder(), { recursive: true });
  await run('python3', ['-m', 'venv', venv]).catch((error) => {
    throw new Error(
      `Milvus for development needs python3 with venv (Debian: apt-get install python3-venv): ${why(error)}`,
    );
  });
  const wanted = [`milvus==${VERSION}`, 'setuptools'];
  await run(milvusPython(), ['-m', 'pip', 'install', '--quiet', ...wanted]).catch(async (error) => {
    await rm(venv, { recursive: true, force: true });
    throw new Error(`Milvus could not be installed from PyPI: ${why(error)}`);
  });
}

const why = (error: Error & { stderr?: string; stdout?: string }): string =>
  [error.stderr, error.stdout, error.message].find((text) => text?.trim())!.trim();
