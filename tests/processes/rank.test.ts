import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DataFolder } from '../support/data-folder.js';
import { lectern, stopPrograms } from '../support/program.js';

let folder: DataFolder;
beforeAll(async () => {
  folder = await DataFolder.make();
});
afterAll(async () => {
  await stopPrograms();
  await folder.remove();
});

const topics = ['weaver birds', 'sorting networks', 'volcanic ash', 'medieval coins'];

/** Eight papers on each of four topics: bird0, bird1, … coin7. */
function paperRows(more: (topic: number, at: number) => object = () => ({})): object[] {
  const names = ['bird', 'sort', 'ash', 'coin'];
  return topics.flatMap((words, topic) =>
    Array.from({ length: 8 }, (_, at) => ({
      id: `${names[topic]}${at}`,
      title: `Part ${at} of a study of ${words}`,
      abstract: `What chapter ${at} finds about ${words}.`,
      feedDate: `2026-01-${10 + at}`,
      upvotes: at,
      ...more(topic, at),
    })),
  );
}

const lines = (rows: object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const table = (...rows: string[]) => rows.map((row) => `${row.replaceAll(' ', '\t')}\n`).join('');
const header = 'userId paperId rating date split';
const ratings = [
  'ada bird0 1 2026-01-10 train',
  'ada bird1 1 2026-01-11 train',
  'ada bird2 1 2026-01-12 train',
  'ada coin0 -1 2026-01-12 train',
  'bob ash0 1 2026-01-10 train',
  'bob ash1 1  train',
];

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder.path, name);
  await writeFile(path, content);
  return path;
}

type Lists = Record<string, { ids: string[]; scores: number[] }>;

/** Runs the command on files made of the texts given, and reads what it wrote. */
async function rank(
  texts: Record<string, string>,
  papers = lines(paperRows()),
  flags: string[] = [],
) {
  const out = join(folder.path, 'run.tsv');
  const args = ['rank', '--papers', await file('papers.jsonl', papers), '--out', out, ...flags];
  for (const [option, text] of Object.entries(texts))
    args.push(`--${option}`, await file(`${option}.txt`, text));
  const ended = await lectern(args, folder.env);
  // What it said is what a failure has to show.
  expect(ended.code === 0 ? '' : ended.stderr).toBe('');
  return { ...ended, run: await readFile(out, 'utf8') };
}

/** By request, once the file is what it should be. */
function listsIn(run: string): Lists {
  const [first, ...rows] = run.trimEnd().split('\n');
  expect(first).toBe('requestId\tpaperId\trank\tscore');
  const lists: Lists = {};
  for (const [request, id, place, score] of rows.map((row) => row.split('\t'))) {
    lists[request!] ??= { ids: [], scores: [] };
    const list = lists[request!]!;
    list.ids.push(id!);
    list.scores.push(Number(score));
    expect(place).toBe(String(list.ids.length));
  }
  for (const { ids, scores } of Object.values(lists)) {
    expect(new Set(ids).size).toBe(ids.length);
    expect(scores.every((score, at) => at === 0 || score < scores[at - 1]!)).toBe(true);
  }
  return lists;
}

const topicsOf = (ids: string[]) => new Set(ids.map((id) => id.replace(/\d+$/, '')));

describe('personal lists', () => {
  test('hold what each has not rated, what they like first; the test split is never read', async () => {
    const interactions = table(header, ...ratings);
    const first = await rank({ interactions });
    expect(first.stdout).toBe(`2 requests, 58 rows in ${join(folder.path, 'run.tsv')}\n`);
    const lists = listsIn(first.run);
    expect(Object.keys(lists)).toEqual(['ada', 'bob']);
    expect(lists.ada!.ids).toHaveLength(28);
    expect(lists.ada!.ids).not.toContain('bird0');
    expect(topicsOf(lists.ada!.ids.slice(0, 4))).toEqual(new Set(['bird']));
    expect(topicsOf(lists.bob!.ids.slice(0, 4))).toEqual(new Set(['ash']));

    const held = ['ada coin7 1 2027-01-01 test', 'bob sort1 1 2026-01-10 test', 'eve ash1 1  test'];
    const withTest = await rank({ interactions: table(header, ...held, ...ratings) });
    expect(withTest.run).toBe(first.run);
  });

  test('nothing of another call is left: the same file before and after it', async () => {
    const given = { interactions: table(header, ...ratings) };
    const before = await rank(given);
    const others = paperRows().map((row, at) => ({ ...row, id: `other${at}`, upvotes: 900 }));
    const likes = others.map((_, at) => `ada other${at} 1 2026-01-10 train`);
    const between = await rank({ interactions: table(header, ...likes) }, lines(others));
    expect(between.run).not.toContain('bird');
    expect((await rank(given)).run).toBe(before.run);
  });

  test('of some users only, at another length, as of another day', async () => {
    const given = { interactions: table(header, ...ratings), users: 'bob\nnew\n' };
    const lists = listsIn(
      (await rank(given, undefined, ['--k', '3', '--as-of', '2026-01-20'])).run,
    );
    expect(Object.keys(lists)).toEqual(['bob', 'new']);
    expect(Object.values(lists).map(({ ids }) => ids.length)).toEqual([3, 3]);
  });

  test('of candidates: exactly these, rated ones too', async () => {
    const candidates = table(
      'requestId userId paperId',
      ...['bird0', 'bird5', 'coin1', 'ash2'].map((id) => `one ada ${id}`),
      ...['coin1', 'ash2'].map((id) => `two bob ${id}`),
    );
    const lists = listsIn(
      (await rank({ interactions: table(header, ...ratings), candidates })).run,
    );
    expect(Object.keys(lists)).toEqual(['one', 'two']);
    expect(lists.one!.ids.toSorted()).toEqual(['ash2', 'bird0', 'bird5', 'coin1']);
    expect(topicsOf(lists.one!.ids.slice(0, 2))).toEqual(new Set(['bird']));
    expect(lists.two!.ids).toEqual(['ash2', 'coin1']);
  });

  test('what can not be used is counted and named, and the rest is ranked', async () => {
    const bad = ['ada gone 1  train', 'ada bird3 5  train', 'ada bird3 1 soon train'];
    const interactions = table(header, ...bad, ...ratings);
    const broken = `{"id": "untitled"}\n${lines(paperRows())}`;
    const { stderr } = await rank({ interactions }, broken);
    const path = join(folder.path, 'interactions.txt');
    expect(stderr).toContain(`${path}:2: paper gone is in no --papers file\n`);
    expect(stderr).toContain(`${path}:3: rating "5" is neither 1 nor -1\n`);
    expect(stderr).toContain(`${path}:4: "soon" is no ISO 8601 date\n${path}: 3 rows skipped.\n`);
    expect(stderr).toContain('papers.jsonl:1: title is missing\n1 paper skipped.\n');
  });
});

test('queries find by words and meaning', async () => {
  const queries = lines([
    { id: 'q1', text: 'coins of the middle ages' },
    { id: 2, text: 'networks that sort' },
    { id: 'empty', text: ' ' },
  ]);
  const { run, stderr } = await rank({ queries }, undefined, ['--k', '5']);
  const lists = listsIn(run);
  expect(Object.keys(lists).toSorted()).toEqual(['2', 'q1']);
  expect(topicsOf(lists.q1!.ids)).toEqual(new Set(['coin']));
  expect(topicsOf(lists['2']!.ids)).toEqual(new Set(['sort']));
  expect(stderr).toContain('queries.txt:3: id or text is missing\n');
});

test('similar papers, of all or of candidates', async () => {
  const asked = { 'similar-to': 'ash3\nnowhere\ncoin3\n' };
  const all = await rank(asked, undefined, ['--k', '7']);
  const lists = listsIn(all.run);
  expect(all.stderr).toContain('similar-to.txt:2: paper nowhere is in no --papers file\n');
  expect(lists.ash3!.ids.toSorted()).toEqual([0, 1, 2, 4, 5, 6, 7].map((at) => `ash${at}`));
  expect(topicsOf(lists.coin3!.ids)).toEqual(new Set(['coin']));
  const candidates = table(
    'requestId paperId',
    ...['bird0', 'coin0', 'sort0'].map((id) => `coin3 ${id}`),
  );
  const few = listsIn((await rank({ ...asked, candidates })).run);
  expect(Object.keys(few)).toEqual(['coin3']);
  expect(few.coin3!.ids).toHaveLength(3);
  expect(few.coin3!.ids[0]).toBe('coin0');
});

test('trending: the days without a vote, each with all of its papers, whatever their later comments', async () => {
  const papers = (comments: number) =>
    lines(
      paperRows((topic, at) =>
        at < 6 ? {} : { upvotes: undefined, numComments: topic === 0 ? comments : 0 },
      ),
    );
  const { run } = await rank({}, papers(0), ['--trending']);
  const lists = listsIn(run);
  expect(Object.keys(lists)).toEqual(['2026-01-16', '2026-01-17']);
  expect(lists['2026-01-17']!.ids.toSorted()).toEqual(['ash7', 'bird7', 'coin7', 'sort7']);
  expect((await rank({}, papers(500), ['--trending'])).run).toBe(run);
});

test('ids as the files have them, of several packed files', async () => {
  const one = await file('one.jsonl.gz', gzipSync(lines([{ id: '2403.04132v2', title: 'Arena' }])));
  const two = await file(
    'two.jsonl',
    lines([
      { id: '10.1000/XYZ', title: 'Ash and arenas' },
      { id: 7, title: 'Coins' },
    ]),
  );
  const asked = await file('asked.txt', '2403.04132v2\n7\n');
  const out = join(folder.path, 'ids.tsv');
  const args = ['rank', '--papers', one, '--papers', two, '--similar-to', asked, '--out', out];
  expect(await lectern(args, folder.env)).toMatchObject({ code: 0 });
  const lists = listsIn(await readFile(out, 'utf8'));
  expect(Object.keys(lists).toSorted()).toEqual(['2403.04132v2', '7']);
  expect(lists['7']!.ids.toSorted()).toEqual(['10.1000/XYZ', '2403.04132v2']);
});

describe('wrong usage is told in one sentence, and no run is written', () => {
  const here = process.execPath;
  test.each([
    ['no mode', '', 2, /exactly one of/],
    ['two modes', `--queries ${here} --trending`, 2, /exactly one of/],
    ['a missing file', '--queries /nowhere/q.jsonl', 2, /there is no file \/nowhere\/q\.jsonl/],
    [
      'candidates without users',
      `--queries ${here} --candidates ${here}`,
      2,
      /--candidates goes with/,
    ],
    ['a wrong date', `--interactions ${here} --as-of 2026-13-01`, 2, /no ISO 8601 date/],
    ['a wrong length', '--trending --k none', 2, /no number/],
    ['papers without a paper', '--trending', 1, /There is no paper in/],
    ['a table without its header', '--interactions HEADLESS', 1, /has no column userId/],
  ])('%s', async (_what, options, exitCode, message) => {
    const papers = await file('none.jsonl', '{}\n');
    const headless = await file('headless.tsv', table('ada bird0 1'));
    const out = join(folder.path, 'unwritten.tsv');
    const given = options.replace('HEADLESS', headless).split(' ').filter(Boolean);
    const args = ['rank', '--papers', papers, '--out', out, ...given];
    const { code, stdout, stderr } = await lectern(args, folder.env);
    expect([code, stdout]).toEqual([exitCode, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(existsSync(out)).toBe(false);
    expect(readdirSync(folder.path).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

test('two calls on one folder take turns', async () => {
  const interactions = await file('turns.tsv', table(header, ...ratings));
  const papers = await file('turns.jsonl', lines(paperRows()));
  const call = (out: string) =>
    lectern(['rank', '--papers', papers, '--interactions', interactions, '--out', out], folder.env);
  const outs = ['left.tsv', 'right.tsv'].map((name) => join(folder.path, name));
  const ended = await Promise.all(outs.map(call));
  expect(ended.map(({ code }) => code)).toEqual([0, 0]);
  const [left, right] = await Promise.all(outs.map((out) => readFile(out, 'utf8')));
  expect(left).toBe(right);
});
