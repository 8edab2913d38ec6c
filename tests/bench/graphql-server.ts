import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { theSchema } from '../../server/graphql/schema.js';
import { createApp } from '../../server/http/app.js';
import { openBenchDesk, settle } from './bench-desk.js';

const listen = { host: '127.0.0.1', port: 0 };

/** Servers that are measured, each in a process of its own; what follows the name is theirs. */
const servers: Record<string, (...given: string[]) => Promise<string>> = {
  /** What Apollo's own first example answers. */
  hello: async () => {
    const typeDefs = 'type Query { hello: String }';
    return standalone(
      new ApolloServer({ typeDefs, resolvers: { Query: { hello: () => 'world' } } }),
    );
  },
  /** Apollo as it comes, with the desk's schema and an answer of the desk to resolve. */
  objects: async (file) => {
    const typeDefs = printSchema(lexicographicSortSchema(await theSchema()));
    const { feed } = JSON.parse(readFileSync(file!, 'utf8'));
    return standalone(new ApolloServer({ typeDefs, resolvers: { Query: { feed: () => feed } } }));
  },
  desk: async (databaseUrl, folder) => {
    const { desk } = await openBenchDesk(databaseUrl!, folder!);
    await settle(desk);
    return (await createApp(desk)).listen(listen);
  },
};

const standalone = async (server: ApolloServer): Promise<string> =>
  (await startStandaloneServer(server, { listen })).url.replace(/\/$/, '');

const [name, ...given] = process.argv.slice(2);
process.send!(await servers[name!]!(...given));
