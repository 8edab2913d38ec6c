import { Kind, OperationTypeNode, parse, type SelectionSetNode } from 'graphql';
import { operationLabel } from '../../graphql/measure-operations.js';
import { recalled } from '../../graphql/recalled.js';

/** What follows from Postgres, the indexes and the time alone, and is asked for often. */
const fields: Readonly<Record<string, ReadonlySet<string> | true>> = {
  feed: true,
  search: true,
  paper: true,
  papers: true,
  similarTo: true,
  viewer: new Set(['id', 'recommendations']),
};

const recall = recalled<string>(2_000_000, 20_000);

/**
 * What a query is counted as, when its answer is the same as long as nothing changes; null when it may not be. The
 * query is known to be small.
 */
export const repeatableAs = (query: string): string | null =>
  recall(query, () => look(query)) || null;

function look(query: string): string {
  try {
    // One operation, whose outer fields stand in it: enough for what clients send.
    const [operation, ...others] = parse(query, { noLocation: true }).definitions;
    const repeatable =
      operation?.kind === Kind.OPERATION_DEFINITION &&
      operation.operation === OperationTypeNode.QUERY &&
      others.every(({ kind }) => kind === Kind.FRAGMENT_DEFINITION) &&
      hasOnly(operation.selectionSet, (name) => fields[name]);
    return repeatable ? operationLabel(operation) : '';
  } catch {
    return '';
  }
}

function hasOnly(
  set: SelectionSetNode,
  allowed: (name: string) => ReadonlySet<string> | boolean | undefined,
): boolean {
  return set.selections.every((selection) => {
    if (selection.kind !== Kind.FIELD) return false;
    if (selection.name.value === '__typename') return true;
    const within = allowed(selection.name.value);
    if (!(within instanceof Set)) return within === true;
    return hasOnly(selection.selectionSet!, (name) => within.has(name));
  });
}
