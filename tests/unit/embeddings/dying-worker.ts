import { serve } from '../../../embeddings/worker-service.js';

/** Answers `open`, fails on `fail`, ends the thread on `settled`, and repeats on `echo`. */
serve({
  open: () => ({ watermark: null, loadProblem: null }),
  echo: (value: unknown) => value,
  fail: () => {
    throw new RangeError('no such thing');
  },
  settled: () => process.exit(3),
});
