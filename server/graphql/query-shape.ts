import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  parse,
  type SelectionSetNode,
} from 'graphql';
import { recalled } from './recalled.js';

/** How large a query is once its fragments are written out. */
export interface QueryShape {
  readonly fields: number;
  readonly depth: number;
}

export const limits = { tokens: 2_000, fields: 600, depth: 16 } as const;

/**
 * Measures a query before it is validated, since validation itself takes seconds on fragments that double. Each
 * fragment is measured once. Null when the text is no query: the server itself says what is wrong with it.
 */
export function measureQuery(query: string): QueryShape | null {
  const document = tryParse(query);
  if (!document) return null;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const measured = new Map<string, QueryShape>();
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const asked = join(
    operations.map(({ selectionSet }) => measure(selectionSet, fragments, measured)),
  );
  // Validation goes through fragments that nothing spreads, too.
  const spread = [...fragments.keys()].map((name) => measureFragment(name, fragments, measured));
  return largest([asked, ...spread]);
}

const recall = recalled<string>(2_000_000, 20_000);

/** What is wrong with a query's size, in words; null when nothing is. */
export const faultOf = (query: string): string | null =>
  recall(query, () => findFault(query)) || null;

function findFault(query: string): string {
  const shape = measureQuery(query);
  if (!shape) return '';
  if (shape.fields > limits.fields)
    return `The query asks for ${shape.fields} fields; ask for at most ${limits.fields}.`;
  if (shape.depth > limits.depth)
    return `The query is ${shape.depth} levels deep; go at most ${limits.depth} deep.`;
  return '';
}

function tryParse(query: string): DocumentNode | null {
  try {
    return parse(query, { maxTokens: limits.tokens, noLocation: true });
  } catch {
    return null;
  }
}

function measure(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  measured: Map<string, QueryShape>,
): QueryShape {
  const inside = (set: SelectionSetNode | undefined) =>
    set ? measure(set, fragments, measured) : nothing;
  return join(
    selections.map((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD)
        return measureFragment(selection.name.value, fragments, measured);
      const below = inside(selection.selectionSet);
      if (selection.kind === Kind.INLINE_FRAGMENT) return below;
      return { fields: below.fields + 1, depth: below.depth + 1 };
    }),
  );
}

function measureFragment(
  name: string,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  measured: Map<string, QueryShape>,
): QueryShape {
  const known = measured.get(name);
  const fragment = fragments.get(name);
  if (known || !fragment) return known ?? nothing;
  measured.set(name, nothing); // a fragment inside itself is for validation to refuse
  const shape = measure(fragment.selectionSet, fragments, measured);
  measured.set(name, shape);
  return shape;
}

const nothing: QueryShape = { fields: 0, depth: 0 };

const join = (shapes: readonly QueryShape[]): QueryShape => ({
  fields: shapes.reduce((sum, { fields }) => sum + fields, 0),
  depth: Math.max(0, ...shapes.map(({ depth }) => depth)),
});

const largest = (shapes: readonly QueryShape[]): QueryShape => ({
  fields: Math.max(...shapes.map(({ fields }) => fields)),
  depth: Math.max(...shapes.map(({ depth }) => depth)),
});
