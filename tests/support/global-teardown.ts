import { rm } from 'node:fs/promises';
import { shared } from './shared.js';

export default async function globalTeardown(): Promise<void> {
  await shared.tearDown();
  await rm(shared.values().folder, { recursive: true, force: true });
}
