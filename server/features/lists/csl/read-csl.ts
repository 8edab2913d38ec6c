import type { JsonLine } from '../../ingest/jsonl-reader.js';
import { rowOf } from '../listed-paper.js';
import { listedIn } from './csl-item.js';
import { jsonItems } from './json-items.js';

/** The items of a CSL-JSON file. */
export function* readCslJson(text: string): Generator<JsonLine> {
  let any = false;
  for (const item of jsonItems(text)) {
    any = true;
    yield { line: item.line, ...readItem(item.text) };
  }
  if (!any && !/^[\uFEFF\s]*(\[\s*\]\s*)?$/.test(text))
    yield { line: 1, problem: 'there is no item of CSL-JSON in it' };
}

function readItem(text: string): { value: unknown } | { problem: string } {
  try {
    const listed = listedIn(JSON.parse(text));
    return listed ? { value: rowOf(listed) } : { problem: 'the item is no object' };
  } catch {
    return { problem: 'the item is not JSON' };
  }
}
