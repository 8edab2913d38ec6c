import fc from 'fast-check';
import { readRow } from '../../../server/features/ingest/import-row.js';
import { ExpiredToken, readOaiPage } from '../../../server/features/sources/oai/oai-page.js';
import { BadAnswer, FetchFailure } from '../../../server/net/fetch-failure.js';
import { arxivPapers } from '../../support/sources/arxiv-papers.js';
import { mutated } from '../../support/sources/mutated.js';
import { oaiAnswer, recordOf } from '../../support/sources/oai-server.js';

const [one, two] = arxivPapers(2, '2026-01-15');
const datestamp = '2026-01-16';
const capture = oaiAnswer(`<ListRecords>
${recordOf({ paper: { ...one!, authors: ['Ada Lovelace', 'H1 Collaboration'] }, datestamp })}
${recordOf({ paper: two!, datestamp, deleted: true })}
<record><header><identifier>oai:arXiv.org:hep-ex/0307015</identifier><datestamp>2026-01-16</datestamp></header>
<metadata><arXiv xmlns="http://arxiv.org/OAI/arXiv/"><id>hep-ex/0307015</id><created>2003-07-07</created>
<authors><author><keyname>Streinu</keyname><forenames>Ileana</forenames><suffix>Jr.</suffix><affiliation>Smith</affiliation></author></authors>
<title>Multi-Electron Production at
  HERA</title><categories>hep-ex</categories><journal-ref>Eur.Phys.J.C31</journal-ref>
<doi>10.1140/epjc/s2003-01326-x</doi><abstract>  Rates &lt; expected.
</abstract></arXiv></metadata></record>
<resumptionToken cursor="0" completeListSize="1300">6511260|1001</resumptionToken>
</ListRecords>`);

test('records become rows as import takes them, deleted ones their ids', () => {
  const { rows, gone, token, total } = readOaiPage(capture);
  expect([gone, token, total]).toEqual([[two!.id], '6511260|1001', 1300]);
  expect(rows[0]).toMatchObject({
    ...{ id: one!.id, authors: ['Ada Lovelace', 'H1 Collaboration'] },
    ...{ publishedAt: '2026-01-15', updatedAt: '2026-01-15', categories: ['cs.CL', 'cs.LG'] },
  });
  expect(readRow(rows[1])).toMatchObject({
    draft: {
      ...{ title: 'Multi-Electron Production at HERA', authors: ['Ileana Streinu Jr.'] },
      ...{ abstract: 'Rates < expected.', updatedAt: '2003-07-07T00:00:00.000Z' },
      externalIds: [{ scheme: 'arxiv', value: 'hep-ex/0307015' }, { scheme: 'doi' }],
    },
  });
});

test('the last page has no token; errors are what they mean', () => {
  expect(readOaiPage(capture.replace('6511260|1001', ' \n ')).token).toBeNull();
  const said = (code: string) => oaiAnswer(`<error code="${code}">Words of it.</error>`);
  expect(readOaiPage(said('noRecordsMatch'))).toEqual({
    rows: [],
    gone: [],
    token: null,
    total: 0,
  });
  expect(() => readOaiPage(said('badResumptionToken'))).toThrow(ExpiredToken);
  expect(() => readOaiPage(said('badArgument'))).toThrow('The server says: Words of it.');
  for (const wrong of ['', '<html/>', oaiAnswer(''), capture.slice(0, 900)])
    expect(() => readOaiPage(wrong)).toThrow(BadAnswer);
});

test('whatever comes instead, it is read or refused, and what is read can be imported or is named', () => {
  fc.assert(
    fc.property(mutated(capture), (text) => {
      const began = process.cpuUsage();
      try {
        for (const row of readOaiPage(text).rows) readRow(row);
      } catch (error) {
        const kinds = [BadAnswer, FetchFailure, ExpiredToken];
        expect(kinds.some((kind) => error instanceof kind)).toBe(true);
      }
      // Of the processor: other work on the machine takes its time too.
      expect(process.cpuUsage(began).user).toBeLessThan(1_000_000);
    }),
    { numRuns: 4_000 },
  );
});
