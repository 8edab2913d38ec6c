import { join } from 'node:path';
import { defineConfig } from 'vite';

const api = process.env.LECTERN_API ?? 'http://127.0.0.1:4000';
const proxy = Object.fromEntries(['/graphql', '/health', '/feeds'].map((path) => [path, api]));
const page = (name: string) => join(import.meta.dirname, name);

export default defineConfig({
  root: import.meta.dirname,
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    // The explorer is a page of its own: readers never load its editor.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: [page('index.html'), page('explorer.html')],
      // Directives for server components mean nothing to a page built for browsers only.
      checks: { moduleLevelDirective: false },
    },
  },
  server: { proxy },
  preview: { proxy },
});
