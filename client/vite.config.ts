import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { addTypenameToDocument } from '@apollo/client/utilities';
import { print } from 'graphql';
import { defaultClientConditions, defineConfig, type Plugin, type Rolldown } from 'vite';
import * as documents from './gql/graphql.ts';

const api = process.env.LECTERN_API ?? 'http://127.0.0.1:4000';
const proxy = Object.fromEntries(
  ['/graphql', '/health', '/feeds', '/map/places'].map((path) => [path, api]),
);
const page = (name: string) => join(import.meta.dirname, name);

/** The queries that the desk answers with the page itself, as the client would send them. */
const firstQueries: Plugin = {
  name: 'first-queries',
  generateBundle() {
    const first = {
      Session: documents.SessionDocument,
      Feed: documents.FeedDocument,
      Paper: documents.PaperDocument,
      ForYou: documents.ForYouDocument,
      ProfileNames: documents.ProfileNamesDocument,
      Collections: documents.CollectionsDocument,
      NextDigest: documents.NextDigestDocument,
    };
    const texts = Object.entries(first).map(([name, document]) => [
      name,
      print(addTypenameToDocument(document)),
    ]);
    const source = JSON.stringify(Object.fromEntries(texts));
    this.emitFile({ type: 'asset', fileName: '.vite/first-queries.json', source });
  },
};

const document = /\bgraphql\(\s*`\s*(query|mutation|fragment) (\w+)[^`]*`\s*,?\s*\)/g;

/** Puts each query's parsed form where its text stands, so that a page brings along its own queries only. */
const parsedDocuments: Plugin = {
  name: 'parsed-documents',
  enforce: 'pre',
  transform(code, id) {
    if (!/\.tsx?$/.test(id) || id.includes('/gql/') || !code.includes('graphql(`')) return null;
    const parsed = (_: string, kind: string, name: string) =>
      JSON.stringify(
        // biome-ignore lint/performance/noDynamicNamespaceImportAccess: this runs in the build, where all are wanted
        documents[
          `${name}${kind === 'fragment' ? 'FragmentDoc' : 'Document'}` as keyof typeof documents
        ],
      );
    return { code: code.replace(document, parsed), map: null };
  },
};

/** Names the client's files to the service worker, which keeps them; the explorer is for those who have the desk. */
const keptFiles: Plugin = {
  name: 'kept-files',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const outputs = Object.values(bundle);
      const worker = outputs.find(({ fileName }) => fileName === 'service-worker.js');
      if (worker?.type !== 'chunk') return;
      const wanted = new Set(reach(bundle, 'index.html'));
      const fonts = outputs.map(({ fileName }) => fileName).filter((name) => commonFont.test(name));
      const version = createHash('sha1')
        .update([...wanted].sort().join())
        .digest('hex');
      const files = [
        ...[...wanted, ...fonts].map((name) => ({ url: `/${name}`, revision: null })),
        ...['/shell', '/theme.js', '/favicon.svg'].map((url) => ({ url, revision: version })),
      ];
      worker.code = worker.code.replace('__LECTERN_FILES__', JSON.stringify(files));
    },
  },
};

/** The faces that every page has letters of. */
const commonFont = /-latin-wght-normal[^/]*\.woff2$/;

/** All files that a page and whatever it may import need. */
function reach(bundle: Rolldown.OutputBundle, page: string): string[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const entry = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${page}`));
  const found = new Set<string>();
  const visit = (fileName: string) => {
    const chunk = chunks.find((one) => one.fileName === fileName);
    if (!chunk || found.has(fileName)) return;
    found.add(fileName);
    for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style);
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) visit(next);
  };
  if (entry) visit(entry.fileName);
  return [...found];
}

/** Lays every file that packs well beside its packed forms, so that the desk does not pack it for each visitor. */
const packedFiles: Plugin = {
  name: 'packed-files',
  async writeBundle({ dir }, bundle) {
    const names = Object.keys(bundle).filter((name) => /\.(js|css|svg)$/.test(name));
    await Promise.all(names.map((name) => pack(join(dir!, name))));
  },
};

async function pack(path: string): Promise<void> {
  const content = await readFile(path);
  // At their best, which takes some seconds of the build.
  await writeFile(`${path}.br`, await promisify(brotliCompress)(content));
  await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [firstQueries, parsedDocuments, keptFiles, packedFiles],
  // RxJS has its classes as classes then, and needs no helpers for them.
  resolve: { conditions: ['es2015', ...defaultClientConditions] },
  css: {
    modules: {
      // Without a hash, so that the first content, which the desk writes, can wear the same classes.
      generateScopedName: (name, file) => `${basename(file.split('?')[0]!, '.module.css')}-${name}`,
    },
  },
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    // The explorer is a page of its own: readers never load its editor.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: {
        index: page('index.html'),
        explorer: page('explorer.html'),
        'service-worker': page('service-worker/main.ts'),
      },
      output: {
        entryFileNames: ({ name }) =>
          name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js',
        // What two pages share comes in one file; its parts gain less by staying away than by packing together.
        codeSplitting: {
          groups: [
            // What runs before the first paint must not wait for the rest.
            { name: 'first', test: /preload-helper|[\\/]ui[\\/]painted/, priority: 1 },
            {
              name: 'shared',
              // Formulas and plots are heavy, and few pages have them; the rest is opened by few, or later.
              test: /[\\/]client[\\/](ui|features|gql)[\\/](?!katex|charts|citations|import|interests|notes|similar|teach|Markdown|collections[\\/](?:Collect|collection-page)|recommendations[\\/]ListPreview)|lucide/,
              minShareCount: 2,
            },
          ],
        },
      },
      // Directives for server components mean nothing to a page built for browsers only.
      checks: { moduleLevelDirective: false },
    },
  },
  server: { proxy },
  preview: { proxy },
});
