import { cyclesIn, graphOf } from './support/import-graph.js';
import { type Import, readSources, type Source, scanImports } from './support/source-tree.js';

const sources = readSources('server', 'embeddings', 'migrations', 'client', 'tests');
const below = (...folders: string[]) =>
  sources.filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)));
const named = (pattern: RegExp) => sources.filter(({ path }) => pattern.test(path));

/** 'file: what it imports' for every import that a rule refuses; [] when the rule holds. */
const refused = (files: Source[], isWrong: (entry: Import, from: Source) => boolean): string[] =>
  files.flatMap((from) =>
    from.imports
      .filter((entry) => isWrong(entry, from))
      .map(({ file, specifier }) => `${from.path}: ${file ?? specifier}`),
  );
const atRunTime = ({ typeOnly }: Import) => !typeOnly;
const comesFrom = ({ file = '' }: Import, ...folders: string[]) =>
  folders.some((folder) => file.startsWith(`${folder}/`));

test('the scanner sees every form of import', () => {
  const code = `import a, { type B } from './a.js';\nimport type { C } from "./c.js";
    import {\n  type D,\n  type E,\n} from './d.js';\nexport * from './e.js';\nexport type { F } from './f.js';
    import './g.js';\nconst h = await import('./h.js');\nexport const from = 'not an import';`;
  expect(scanImports('x.ts', code).map(({ specifier, typeOnly }) => [specifier, typeOnly])).toEqual(
    [
      ['./a.js', false],
      ['./c.js', true],
      ['./d.js', true],
      ['./e.js', false],
      ['./f.js', true],
      ['./g.js', false],
      ['./h.js', false],
    ],
  );
  expect(sources.length).toBeGreaterThan(200);
  expect(
    refused(
      below('server', 'embeddings'),
      (entry) => entry.specifier.startsWith('.') && !entry.file,
    ),
  ).toEqual([]);
});

test('client, embeddings and server meet only where they may', () => {
  expect(
    refused(below('client'), (entry) => comesFrom(entry, 'server', 'embeddings', 'migrations')),
  ).toEqual([]);
  expect(
    refused(below('embeddings'), (entry) => comesFrom(entry, 'server', 'client', 'migrations')),
  ).toEqual([]);
  expect(refused(below('server', 'migrations'), (entry) => comesFrom(entry, 'client'))).toEqual([]);
  const inside = ({ file = '' }: Import) => /^embeddings\/(?!index\.ts$)/.test(file);
  expect(refused(below('server', 'migrations'), inside)).toEqual([]);
  expect(
    refused(below('server', 'embeddings', 'client', 'migrations'), (entry) =>
      comesFrom(entry, 'tests'),
    ),
  ).toEqual([]);
});

test('resolvers unpack, call and map: they load no domain, service or store', () => {
  const mayLoad =
    /^server\/(graphql\/.+|errors|features\/.+(\.type|\.input|-loader|\/load-[a-z-]+))\.ts$/;
  const resolvers = named(/\.resolver\.ts$/);
  expect(resolvers.length).toBeGreaterThan(5);
  expect(
    refused(
      resolvers,
      (entry) => atRunTime(entry) && entry.file !== undefined && !mayLoad.test(entry.file),
    ),
  ).toEqual([]);
});

/** Use cases and what they are made of: everything in a feature that is neither API, row nor adapter. */
const useCases = named(/^server\/features\/.+\.ts$/).filter(
  ({ path }) => !/\.(resolver|type|input|entity)\.ts$|\/(pg-|lance-|load-)|-loader\.ts$/.test(path),
);

test('services know domain and ports, not the framework, the rows or the adapters', () => {
  expect(useCases.filter(({ path }) => path.endsWith('-service.ts')).length).toBeGreaterThan(8);
  const framework = /^(typeorm|type-graphql|graphql|pg|fastify|@apollo\/|@fastify\/|graphql-)/;
  expect(refused(useCases, ({ specifier }) => framework.test(specifier))).toEqual([]);
  const services = useCases.filter(({ path }) => /-service\.ts$|\/stages\//.test(path));
  const outside =
    /^server\/(db|graphql|http|jobs|commands)\/|\.(resolver|type|input|entity)\.ts$|\/(pg|lance|smtp)-/;
  expect(refused(services, ({ file = '' }) => outside.test(file))).toEqual([]);
});

test('stores in Postgres know rows, domain and db, and bear the name of what they stand on', () => {
  const stores = named(/\/pg-[a-z-]+\.ts$/);
  expect(stores.length).toBeGreaterThan(5);
  const above =
    /^server\/(graphql|http|jobs|commands|mail)\/|-service\.ts$|\.(resolver|type|input)\.ts$/;
  expect(refused(stores, ({ file = '' }) => above.test(file))).toEqual([]);
  const adapter = /\bclass (Pg|Hnsw|Lance|Smtp)[A-Z]/;
  const misnamed = below('server', 'embeddings').filter(({ path, code }) => {
    const technology = adapter.exec(code)?.[1]?.toLowerCase();
    return technology !== undefined && !path.includes(`/${technology}-`);
  });
  expect(misnamed.map(({ path }) => path)).toEqual([]);
});

test('rows and API types stay apart', () => {
  expect(refused(named(/\.entity\.ts$/), ({ specifier }) => /graphql/.test(specifier))).toEqual([]);
  expect(
    refused(
      named(/\.(type|input)\.ts$/),
      ({ specifier, file = '' }) => specifier === 'typeorm' || file.endsWith('.entity.ts'),
    ),
  ).toEqual([]);
});

test('features depend on each other in one direction, with recommendations and digests on top', () => {
  const featureOf = (path = '') => /^server\/features\/([^/]+)\//.exec(path)?.[1];
  // Entities name each other's tables; that is no dependency of behaviour.
  const edges = below('server/features')
    .filter(({ path }) => !path.endsWith('.entity.ts'))
    .flatMap(({ path, imports }) =>
      imports.flatMap(({ file }): [string, string][] => {
        const [from, to] = [featureOf(path)!, featureOf(file)];
        return to && to !== from ? [[from, to]] : [];
      }),
    );
  expect(cyclesIn(graphOf(edges))).toEqual([]);
  const users = (feature: string) => [
    ...new Set(edges.filter(([, to]) => to === feature).map(([from]) => from)),
  ];
  expect(users('recommendations')).toEqual(['digests']);
  expect(users('digests')).toEqual([]);
});

test('only entry points load the composition root', () => {
  const entryPoints = /^(server\/(main|worker|cli)\.ts|tests\/.+)$/;
  expect(
    refused(
      sources,
      (entry, from) =>
        atRunTime(entry) && entry.file === 'server/context.ts' && !entryPoints.test(from.path),
    ),
  ).toEqual([]);
});

test('the environment is read in config.ts, the time in clock.ts', () => {
  const holding = (pattern: RegExp, except: string) =>
    below('server', 'migrations')
      .filter(({ path, code }) => pattern.test(code) && path !== except)
      .map(({ path }) => path);
  expect(holding(/process\s*\.\s*env|process\[.env.\]/, 'server/config.ts')).toEqual([]);
  expect(
    holding(/new Date\(\)|Date\.now\(|DateTime\.(now|utc|local)\(\s*\)/, 'server/clock.ts'),
  ).toEqual([]);
});

test('no file imports itself by a detour', () => {
  const edges = below('server', 'embeddings', 'client', 'migrations').flatMap(({ path, imports }) =>
    imports
      .filter(atRunTime)
      .flatMap(({ file }): [string, string][] => (file ? [[path, file]] : [])),
  );
  expect(cyclesIn(graphOf(edges))).toEqual([]);
  expect(
    cyclesIn(
      graphOf([
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
        ['c', 'd'],
      ]),
    ),
  ).toEqual(['a → b → c → a']);
});
