import fc from 'fast-check';
import { faultOf, limits, measureQuery } from '../../../server/graphql/query-shape.js';

interface Node {
  readonly below: readonly Node[];
  /** How the selection is written: as it is, in an inline fragment or in a fragment of its own. */
  readonly form: 'plain' | 'inline' | 'named';
}

const { tree } = fc.letrec<{ tree: Node }>((tie) => ({
  tree: fc.record({
    below: fc.oneof({ maxDepth: 3 }, fc.constant([]), fc.array(tie('tree'), { maxLength: 3 })),
    form: fc.constantFrom('plain', 'inline', 'named'),
  }),
}));

const fieldsOf = ({ below }: Node): number => 1 + below.reduce((n, node) => n + fieldsOf(node), 0);
const depthOf = ({ below }: Node): number => 1 + Math.max(0, ...below.map(depthOf));

/** The query that asks for a tree, with its fragments. */
function write(root: Node): string {
  const fragments: string[] = [];
  const selection = ({ below, form }: Node): string => {
    const field = below.length > 0 ? `a(b: 1) { ${below.map(selection).join(' ')} }` : 'a';
    if (form === 'inline') return `... on T { ${field} }`;
    if (form === 'plain') return field;
    fragments.push(`fragment f${fragments.length} on T { ${field} }`);
    return `...f${fragments.length - 1}`;
  };
  return [`query Q($b: Int) { ${selection(root)} }`, ...fragments].join('\n');
}

const wide = (fields: number) => `{ a ${'b '.repeat(fields - 1)} }`;
const deep = (depth: number) => `${'{ a '.repeat(depth)}${'}'.repeat(depth)}`;
const doubling = (levels: number) =>
  Array.from({ length: levels }, (_, at) => `fragment f${at} on T { ...f${at + 1} ...f${at + 1} }`);

test('a query is as large as what it asks for, however it is cut into fragments', () => {
  fc.assert(
    fc.property(tree, (root) => {
      const shape = { fields: fieldsOf(root), depth: depthOf(root) };
      expect(measureQuery(write(root))).toEqual(shape);
    }),
  );
});

test('a fragment counts as often as it is spread', () => {
  expect(measureQuery('{ a { ...f } b { ...f } } fragment f on T { c d }')).toEqual({
    fields: 6,
    depth: 2,
  });
});

test('the limits are inclusive', () => {
  expect(faultOf(wide(limits.fields))).toBeNull();
  expect(faultOf(wide(limits.fields + 1))).toContain(`at most ${limits.fields}`);
  expect(faultOf(deep(limits.depth))).toBeNull();
  expect(faultOf(deep(limits.depth + 1))).toContain(`at most ${limits.depth}`);
});

test('operations of one document are counted together', () => {
  const half = wide(limits.fields / 2 + 1);
  expect(faultOf(`query A ${half}`)).toBeNull();
  expect(faultOf(`query A ${half} query B ${half}`)).not.toBeNull();
});

test('fragments that double are measured at once and refused, spread or not', () => {
  const fragments = [...doubling(60), 'fragment f60 on T { a }'].join('\n');
  expect(faultOf(`{ ...f0 } ${fragments}`)).toContain('fields');
  expect(faultOf(`{ a } ${fragments}`)).toContain('fields');
});

test('a fragment inside itself comes to an end', () => {
  expect(
    measureQuery('{ ...f } fragment f on T { a { ...g } } fragment g on T { b ...f }'),
  ).toEqual(expect.objectContaining({ fields: 2 }));
  expect(measureQuery('{ a ...unknown }')).toEqual({ fields: 1, depth: 1 });
});

test('what is no query, or has too many words, is left to the server', () => {
  expect(faultOf(`{ ${'a(b: 1) '.repeat(limits.tokens)} }`)).toBeNull();
  expect(faultOf('{'.repeat(100_000))).toBeNull();
  const junk = fc.array(fc.constantFrom('{', '}', '...', 'on', 'f', 'fragment', 'query', '(', '$'));
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    junk.map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(measureQuery(text)).toEqual(measureQuery(text));
    }),
  );
});
