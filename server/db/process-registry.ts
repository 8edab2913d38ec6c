import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Which running processes use a folder: one file each, named by its id. Ids are used again by the system, so a file
 * also holds when its process began.
 */
export class ProcessRegistry {
  constructor(private readonly folder: string) {
    mkdirSync(folder, { recursive: true });
  }

  enter(): void {
    writeFileSync(join(this.folder, String(process.pid)), startOf(process.pid) ?? '');
  }

  leave(): void {
    rmSync(join(this.folder, String(process.pid)), { force: true });
  }

  /** Ids of the other processes that are still alive; files of dead ones are removed. */
  others(): number[] {
    return readdirSync(this.folder)
      .map(Number)
      .filter((pid) => pid !== process.pid && this.isSameProcess(pid));
  }

  private isSameProcess(pid: number): boolean {
    const file = join(this.folder, String(pid));
    if (isAlive(pid) && (startOf(pid) ?? '') === readFileSync(file, 'utf8')) return true;
    rmSync(file, { force: true });
    return false;
  }
}

/** Runs `work` while no other process runs its own under the same folder. */
export async function withFolderLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  while (!tryLock(folder)) await sleep(100);
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Moved into place as a whole, and that fails on a folder with content: a lock always says whose it is. */
function tryLock(folder: string): boolean {
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  writeFileSync(join(draft, 'pid'), `${process.pid} ${startOf(process.pid) ?? ''}`);
  try {
    renameSync(draft, folder);
    return true;
  } catch (error) {
    rmSync(draft, { recursive: true });
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(code)) throw error;
    if (isStale(folder)) rmSync(folder, { recursive: true, force: true });
    return false;
  }
}

function isStale(folder: string): boolean {
  try {
    const [pid, start] = readFileSync(join(folder, 'pid'), 'utf8').split(' ');
    return !isAlive(Number(pid)) || (startOf(Number(pid)) ?? '') !== start;
  } catch {
    return false; // its owner has just given it back
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process began, in clock ticks since boot (proc(5), stat field 22); undefined where /proc is not there. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}
