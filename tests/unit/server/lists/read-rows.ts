import { readRow } from '../../../../server/features/ingest/import-row.js';
import type { PaperDraft } from '../../../../server/features/ingest/paper-draft.js';
import { readList, type WholeForm } from '../../../../server/features/lists/read-list.js';
import { formatKey } from '../../../../server/features/papers/paper-ref.js';

export type ReadEntry =
  | (PaperDraft & { readonly line: number; readonly keys: readonly string[] })
  | { readonly line: number; readonly problem: string };

/** What `import` makes of a list: its papers and what is none, in order. */
export function entriesOf(text: string, form: WholeForm): ReadEntry[] {
  return [...readList(text, form)].map((entry) => {
    if ('problem' in entry) return entry;
    const read = readRow(entry.value);
    if ('problem' in read) return { line: entry.line, problem: read.problem };
    return { line: entry.line, ...read.draft, keys: read.draft.externalIds.map(formatKey) };
  });
}

/** The only paper of a list. */
export function paperOf(text: string, form: WholeForm) {
  const entries = entriesOf(text, form);
  const [only] = entries;
  if (entries.length !== 1 || !only || 'problem' in only) throw new Error(JSON.stringify(entries));
  return only;
}
