import { readFile, writeFile } from 'node:fs/promises';
import type { Audit } from './audit.js';

const begin = '<!-- lighthouse: written by npm run lighthouse -- --write -->';
const end = '<!-- end of lighthouse -->';
const head = [
  '| page | preset | performance | accessibility | best practices | SEO | LCP | CLS | TBT | JS | CSS |',
  '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
];

function rowOf(audit: Audit): string {
  const { page, preset, performance, accessibility, bestPractices, seo } = audit;
  const cells = [
    page,
    preset,
    performance,
    accessibility,
    bestPractices,
    seo,
    `${(audit.lcp / 1000).toFixed(2)} s`,
    audit.cls.toFixed(3),
    `${Math.round(audit.tbt)} ms`,
    `${audit.scripts.toFixed(1)} kB`,
    `${audit.styles.toFixed(1)} kB`,
  ];
  return `| ${cells.join(' | ')} |`;
}

export const tableOf = (audits: readonly Audit[]): string =>
  [...head, ...audits.map(rowOf)].join('\n');

/** Puts the table between the markers of a page. @throws when it has lost them. */
export async function writeTable(page: string, audits: readonly Audit[]): Promise<void> {
  const text = await readFile(page, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`${page} has lost the markers of its table.`);
  const before = text.slice(0, from + begin.length);
  await writeFile(page, `${before}\n\n${tableOf(audits)}\n\n${text.slice(to)}`);
}
