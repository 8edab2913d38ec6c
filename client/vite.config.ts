import { defineConfig } from 'vite';

const api = process.env.LECTERN_API ?? 'http://127.0.0.1:4000';
const proxy = Object.fromEntries(['/graphql', '/health', '/feeds'].map((path) => [path, api]));

export default defineConfig({
  root: import.meta.dirname,
  build: { outDir: '../dist/client', emptyOutDir: true, target: 'es2022' },
  server: { proxy },
  preview: { proxy },
});
