import { availableParallelism } from 'node:os';

/** Threads for embedding in bulk: all processors, since they give way to whatever serves readers. */
export const bulkThreads = (): number => Math.min(16, availableParallelism());
