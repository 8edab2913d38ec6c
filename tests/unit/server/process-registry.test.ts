import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, ProcessRegistry, withFolderLock } from '../../../server/db/process-registry.js';
import { temporaryFolder } from '../embeddings/temporary-folder.js';

const folder = temporaryFolder();
const filesIn = async () => (await readdir(folder.path)).sort();

/** The id of a process that has ended. */
async function deadProcess(): Promise<number> {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  return child.pid!;
}

test('a process is never its own other, and leaves nothing behind', async () => {
  const registry = new ProcessRegistry(folder.path);
  registry.enter();
  expect(await filesIn()).toEqual([String(process.pid)]);
  expect(registry.others()).toEqual([]);
  registry.leave();
  registry.leave();
  expect(await filesIn()).toEqual([]);
});

test('another process that entered is seen until it ends, even when it is killed', async () => {
  const module = new URL('../../../server/db/process-registry.js', import.meta.url);
  const code = `const { ProcessRegistry } = await import('${module}');
    new ProcessRegistry(${JSON.stringify(folder.path)}).enter();
    console.log('entered');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code]);
  await once(child.stdout, 'data');
  const registry = new ProcessRegistry(folder.path);
  expect(registry.others()).toEqual([child.pid]);
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(registry.others()).toEqual([]);
  expect(await filesIn()).toEqual([]);
});

test('files of the dead, of ids used again and of nobody count for nothing', async () => {
  const registry = new ProcessRegistry(folder.path);
  await writeFile(join(folder.path, String(await deadProcess())), '1');
  await writeFile(join(folder.path, String(process.ppid)), 'began at another time');
  await writeFile(join(folder.path, 'notes.txt'), '');
  expect(registry.others()).toEqual([]);
});

test('what is alive is known to be', async () => {
  expect([isAlive(process.pid), isAlive(1), isAlive(await deadProcess())]).toEqual([
    true,
    true,
    false,
  ]);
});

test('work under one lock is done one after the other, and the lock is given back', async () => {
  const lock = join(folder.path, 'lock');
  let [inside, most] = [0, 0];
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await sleep(5);
    inside -= 1;
    return most;
  };
  await Promise.all(Array.from({ length: 4 }, () => withFolderLock(lock, work)));
  expect(most).toBe(1);
  const failing = withFolderLock(lock, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(await filesIn()).toEqual([]);
});

test('a lock of a process that is dead is taken over', async () => {
  const lock = join(folder.path, 'lock');
  await mkdir(lock);
  await writeFile(join(lock, 'pid'), `${await deadProcess()} 1`);
  expect(await withFolderLock(lock, async () => 'done')).toBe('done');
});

test('a folder that can not hold a lock says so', async () => {
  await writeFile(join(folder.path, 'file'), '');
  const lock = join(folder.path, 'file', 'lock');
  await expect(withFolderLock(lock, async () => 0)).rejects.toThrow('ENOTDIR');
});
