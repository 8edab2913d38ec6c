import {
  buildSchema,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** What is given for an argument that must be, by its name. */
export type Given = Readonly<Record<string, string>>;

// Deep enough for what a connection holds, and what that holds.
const deepest = 4;
// Where it is part of something else: what a card shows.
const card = `{ id key title authors { name } viewerRating viewerSaved viewerDismissed viewerSeen
  viewerSave { note tags } upvoteCount language publishedIn }`;

// Asked for field by field, and what has to be asked for by hand.
const parts = new Set(['Viewer', 'Desk', 'PaperMap', 'LibraryImport']);

/** A request for each field of the types, with all that hangs on it, as far as arguments are known. */
export function requestsForFields(schemaText: string, given: Given): Map<string, string> {
  const schema = buildSchema(schemaText);
  const requests = new Map<string, string>();
  const add = (type: string, wrap: (field: string) => string) => {
    for (const field of fieldsOf(schema.getType(type) as GraphQLObjectType)) {
      if (parts.has(getNamedType(field.type).name)) continue;
      const text = select(field, given, deepest);
      if (text) requests.set(`${type}.${field.name}`, wrap(text));
    }
  };
  add('Query', (field) => `{ ${field} }`);
  add('Viewer', (field) => `{ viewer { ${field} } }`);
  add('Desk', (field) => `{ desk { ${field} } }`);
  add('Paper', (field) => `{ paper(id: ${given.id}) { ${field} } }`);
  return requests;
}

type Field = GraphQLField<unknown, unknown>;
const fieldsOf = (type: GraphQLObjectType): Field[] => Object.values(type.getFields());

function select(field: Field, given: Given, depth: number): string | undefined {
  const needed = field.args.filter(
    ({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined,
  );
  if (needed.some(({ name }) => !(name in given))) return undefined;
  const args = needed.map(({ name }) => `${name}: ${given[name]}`).join(', ');
  const call = args ? `${field.name}(${args})` : field.name;
  const type = getNamedType(field.type);
  if (isLeafType(type)) return call;
  if (!isObjectType(type) || depth === 0) return undefined;
  if (type.name === 'Paper') return `${call} ${card}`;
  const inner = fieldsOf(type).flatMap((part) => select(part, given, depth - 1) ?? []);
  return inner.length > 0 ? `${call} { ${inner.join(' ')} }` : undefined;
}
