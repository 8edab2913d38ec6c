import fc from 'fast-check';
import { readRow } from '../../../../server/features/ingest/import-row.js';
import type { JsonLine } from '../../../../server/features/ingest/jsonl-reader.js';
import { parseOrcidId } from '../../../../server/features/reader-imports/orcid/orcid-id.js';
import {
  readOrcidBulk,
  readOrcidWorks,
} from '../../../../server/features/reader-imports/orcid/orcid-record.js';
import { parseZoteroLibrary } from '../../../../server/features/reader-imports/zotero/zotero-library.js';
import { readZoteroPage } from '../../../../server/features/reader-imports/zotero/zotero-page.js';
import { readCrossref } from '../../../../server/features/works/crossref/crossref-answer.js';
import { readOpenAlex } from '../../../../server/features/works/openalex/openalex-answer.js';
import type { FoundWork } from '../../../../server/features/works/work.js';
import { BadAnswer } from '../../../../server/net/fetch-failure.js';
import { crossrefItem } from '../../../support/sources/crossref-server.js';
import { mutated } from '../../../support/sources/mutated.js';
import { openAlexItem } from '../../../support/sources/openalex-server.js';
import { orcidId, startOrcidServer } from '../../../support/sources/orcid-server.js';
import { zoteroItem, zoteroNote, zoteroPreprint } from '../../../support/sources/zotero-server.js';

/** Raised by hand: LECTERN_FUZZ_RUNS=50000 npm test -- web-list-fuzz. */
const numRuns = Number(process.env.LECTERN_FUZZ_RUNS ?? 500);

const page = JSON.stringify(
  [
    zoteroItem('A', 'A title', { DOI: '10.1/x' }),
    zoteroPreprint('B', '1706.03762'),
    zoteroNote('C'),
  ],
  null,
  2,
);
const headers = { get: () => '<https://api.zotero.org/users/1/items?start=100>; rel="next"' };

/** Reads every mutation as lines of papers or refuses it; anything else is a fault. */
function expectSafe(capture: string, read: (text: string) => readonly JsonLine[]) {
  expect(read(capture).length).toBeGreaterThan(0);
  let slowest = 0;
  fc.assert(
    fc.property(mutated(capture), (text) => {
      const began = performance.now();
      try {
        for (const line of read(text)) if ('value' in line) readRow(line.value);
      } catch (error) {
        if (!(error instanceof BadAnswer)) throw error;
      }
      slowest = Math.max(slowest, performance.now() - began);
    }),
    { numRuns },
  );
  expect(slowest).toBeLessThan(1_000);
}

test('whatever a page of Zotero holds is items or refused', () => {
  expectSafe(page, (text) => readZoteroPage(text, headers).lines);
}, 3_600_000);

test('whatever a record of ORCID holds is works or refused', async () => {
  const server = await startOrcidServer([
    { code: 1, title: 'One', ids: [['doi', '10.1/x']], authors: ['A B'], date: ['2012', '3'] },
  ]);
  const capture = async (path: string) =>
    (await fetch(`${server.url}/v3.0/${orcidId}/works${path}`)).text();
  const [works, bulk] = [await capture(''), await capture('/1')];
  await server.close();
  expectSafe(works, (text) => readOrcidWorks(text).map((id) => ({ line: 0, value: { id } })));
  expectSafe(bulk, readOrcidBulk);
}, 3_600_000);

test('whatever an answer of Crossref or OpenAlex holds is works or refused', () => {
  const rowsOf = (works: readonly FoundWork[]) => works.map(({ row }) => ({ line: 0, value: row }));
  const reference = [{ DOI: '10.1/y' }, { unstructured: 'arXiv:1706.03762' }];
  const item = crossrefItem({
    ...{ DOI: '10.1/x', title: 'A', abstract: '<jats:p>B</jats:p>', authors: [['C', 'D']] },
    ...{ issued: [2020, 1], references: reference },
  });
  const crossref = JSON.stringify({ message: { items: [item] } }, null, 1);
  expectSafe(crossref, (text) => rowsOf(readCrossref(text)));
  const work = openAlexItem({
    id: 'W1',
    doi: '10.1/x',
    title: 'A',
    abstract: 'B c b',
    cites: ['W2'],
  });
  const openAlex = JSON.stringify({ results: [work] }, null, 1);
  expectSafe(openAlex, (text) => rowsOf(readOpenAlex(text)));
}, 3_600_000);

test('names of libraries and people are read in any form, and nothing else is', () => {
  expect(parseOrcidId(' https://orcid.org/0000-0002-1694-233x ')).toBe('0000-0002-1694-233X');
  expect(parseOrcidId('0000000218250097')).toBe('0000-0002-1825-0097');
  expect(parseZoteroLibrary('https://www.zotero.org/groups/12345/some_name/library')).toBe(
    'groups/12345',
  );
  expect(parseZoteroLibrary('Users/475425')).toBe('users/475425');
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(parseOrcidId(text) ?? '0000-0000-0000-0000').toMatch(/^[\dX-]{19}$/);
      expect(parseZoteroLibrary(text) ?? 'users/0').toMatch(/^(users|groups)\/\d+$/);
    }),
  );
});
