import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import CSL from 'citeproc';
import { projectRoot } from '../../project-root.js';
import type { CitationStyle } from './citation-format.js';
import type { CslItem } from './csl-json.js';
import type { StyleAnswer, StyleQuestion } from './style-thread.js';

const folder = join(projectRoot, 'server/features/citations/styles');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const files: Record<CitationStyle, string> = {
  APA: 'apa.csl',
  CHICAGO: 'chicago-author-date.csl',
  IEEE: 'ieee.csl',
};
type Writer = (item: CslItem) => string;
const writers = new Map<CitationStyle, Writer>();

/** A style is read once. */
function createWriter(style: CitationStyle): Writer {
  const locale = read('en-us.xml');
  let current: CslItem | undefined;
  const engine = new CSL.Engine(
    { retrieveLocale: () => locale, retrieveItem: () => current },
    read(files[style]),
    'en-US',
  );
  engine.setOutputFormat('text');
  engine.opt.development_extensions.wrap_url_and_doi = false;
  return (item) => {
    current = item;
    // What was cited before is forgotten: each citation stands for itself.
    engine.updateItems([]);
    engine.updateItems([item.id]);
    const [entry = ''] = (engine.makeBibliography() || [null, []])[1];
    return entry.replace(/^\s*\[1\]\s*/, '').trim();
  };
}

function writerOf(style: CitationStyle): Writer {
  const writer = writers.get(style) ?? createWriter(style);
  writers.set(style, writer);
  return writer;
}

parentPort!.on('message', ({ id, style, items }: StyleQuestion) => {
  try {
    const citations = items.map(writerOf(style));
    parentPort!.postMessage({ id, citations } satisfies StyleAnswer);
  } catch (error) {
    parentPort!.postMessage({ id, error: String(error) } satisfies StyleAnswer);
  }
});
