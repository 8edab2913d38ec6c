import { tableOf } from '../support/marked-table.js';
import type { Audit } from './audit.js';

const scores = ['performance', 'accessibility', 'best practices', 'SEO'];
const head = ['page', 'preset', ...scores, 'LCP', 'CLS', 'TBT', 'JS', 'CSS'];

const rowOf = (audit: Audit) => [
  audit.page,
  audit.preset,
  audit.performance,
  audit.accessibility,
  audit.bestPractices,
  audit.seo,
  `${(audit.lcp / 1000).toFixed(2)} s`,
  audit.cls.toFixed(3),
  `${Math.round(audit.tbt)} ms`,
  `${audit.scripts.toFixed(1)} kB`,
  `${audit.styles.toFixed(1)} kB`,
];

export const auditTable = (audits: readonly Audit[]): string => tableOf(head, audits.map(rowOf));
