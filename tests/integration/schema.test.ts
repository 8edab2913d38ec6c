import { readFileSync } from 'node:fs';
import { getNamedType, isEnumType, isInputObjectType, isObjectType } from 'graphql';
import { emitSchema, schemaFile } from '../../server/graphql/print-schema.js';
import { theSchema } from '../../server/graphql/schema.js';

test('the committed schema is the one the server has', async () => {
  // Write it anew with: node dist/server/graphql/print-schema.js --write
  expect(readFileSync(schemaFile, 'utf8')).toBe(await emitSchema());
});

test('every type, field, argument and value is described', async () => {
  const silent: string[] = [];
  const note = (name: string, description: string | null | undefined) => {
    if (!description) silent.push(name);
  };
  const types = Object.values((await theSchema()).getTypeMap()).filter(
    ({ name }) => !name.startsWith('__'),
  );
  for (const type of types) {
    if (!['Query', 'Mutation', 'String', 'Int'].includes(type.name))
      note(type.name, type.description);
    if (isEnumType(type))
      for (const value of type.getValues()) note(`${type.name}.${value.name}`, value.description);
    if (!isObjectType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      note(`${type.name}.${field.name}: ${getNamedType(field.type)}`, field.description);
      for (const arg of 'args' in field ? field.args : [])
        note(`${type.name}.${field.name}(${arg.name})`, arg.description);
    }
  }
  expect(silent).toEqual([]);
});
