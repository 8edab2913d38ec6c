import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ProcessRegistry, withFolderLock } from './db/process-registry.js';
import { OperatorError } from './errors.js';

/** Makes a folder of the desk unless it is there. @throws OperatorError when it can't be used. */
export function makeFolder(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return folder;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new OperatorError(
      `The data folder ${folder} can't be written (${code}). Make it writable, or set LECTERN_DATA_DIR to another folder.`,
      { cause: error },
    );
  }
}

/**
 * Takes a data folder for this process, since two that write the same indexes would spoil them. What a process that
 * was killed had taken is free.
 * @returns a function that gives it back.
 * @throws OperatorError when another desk or worker has it.
 */
export async function claimFolder(dataDir: string): Promise<() => void> {
  const claims = join(dataDir, 'desk');
  return withFolderLock(`${claims}.lock`, async () => {
    const registry = new ProcessRegistry(claims);
    const [other] = registry.others();
    if (other !== undefined)
      throw new OperatorError(
        `Process ${other} runs a desk on ${dataDir} already. Stop it, or set LECTERN_DATA_DIR to another folder.`,
      );
    registry.enter();
    return () => registry.leave();
  });
}

/** Whether another process runs a desk or its jobs on a data folder. */
export const isRunning = (dataDir: string): boolean =>
  new ProcessRegistry(join(dataDir, 'desk')).others().length > 0;
