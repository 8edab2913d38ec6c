import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { projectRoot } from '../project-root.js';
import { theSchema } from './schema.js';

/** The committed form of the schema, from which the client's types are made. */
export const schemaFile = join(projectRoot, 'server/graphql/schema.graphql');

export async function emitSchema(): Promise<string> {
  return `${printSchema(lexicographicSortSchema(await theSchema()))}\n`;
}

if (process.argv[2] === '--write') writeFileSync(schemaFile, await emitSchema());
