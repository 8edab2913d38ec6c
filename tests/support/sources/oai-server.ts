import { type ArxivPaper, escapeXml } from './arxiv-server.js';
import { type FaultyServer, startFaultyServer } from './faulty-server.js';

export interface OaiRecord {
  readonly paper: ArxivPaper;
  /** The day of its last change, or of its end. */
  readonly datestamp: string;
  readonly deleted?: boolean;
}

export interface OaiServer extends FaultyServer {
  readonly endpoint: string;
  /** Tokens given out before are unknown from now on. */
  forgetTokens(): void;
}

/** arXiv's OAI-PMH as far as Lectern asks it: ListRecords by day, pages of `perPage` by token. */
export async function startOaiServer(
  records: () => readonly OaiRecord[],
  perPage = 5,
): Promise<OaiServer> {
  let age = 0;
  const server = await startFaultyServer((url) => {
    const asked = url.searchParams;
    const token = asked.get('resumptionToken');
    const [days, start, of] = token?.split('|') ?? [
      `${asked.get('from')}..${asked.get('until')}`,
      '0',
      String(age),
    ];
    if (of !== String(age)) return xml(error('badResumptionToken', 'The token has expired.'));
    const [from, until] = days!.split('..');
    const found = records().filter((r) => r.datestamp >= from! && r.datestamp <= until!);
    if (found.length === 0) return xml(error('noRecordsMatch', 'No records match.'));
    const end = Number(start) + perPage;
    const next = end < found.length ? `${days}|${end}|${age}` : '';
    const list = found.slice(Number(start), end).map(recordOf).join('\n');
    return xml(`<ListRecords>
${list}
<resumptionToken cursor="${start}" completeListSize="${found.length}">${next}</resumptionToken>
</ListRecords>`);
  });
  const forgetTokens = () => {
    age += 1;
  };
  return { ...server, endpoint: `${server.url}/oai`, forgetTokens };
}

const xml = (content: string) => ({ type: 'text/xml; charset=utf-8', body: oaiAnswer(content) });

export const oaiAnswer = (content: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.openarchives.org/OAI/2.0/ http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd">
<responseDate>2026-01-20T06:00:00Z</responseDate>
<request verb="ListRecords" metadataPrefix="arXiv" set="cs">http://oaipmh.arxiv.org/oai</request>
${content}
</OAI-PMH>`;

const error = (code: string, words: string) => `<error code="${code}">${words}</error>`;

export const recordOf = ({ paper, datestamp, deleted }: OaiRecord): string => `<record>
<header${deleted ? ' status="deleted"' : ''}>
 <identifier>oai:arXiv.org:${paper.id}</identifier>
 <datestamp>${datestamp}</datestamp>
 <setSpec>cs:cs:CL</setSpec>
</header>${deleted ? '' : `\n<metadata>\n${metadataOf(paper)}\n</metadata>`}
</record>`;

const metadataOf = (
  paper: ArxivPaper,
): string => ` <arXiv xmlns="http://arxiv.org/OAI/arXiv/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://arxiv.org/OAI/arXiv/ http://arxiv.org/OAI/arXiv.xsd">
  <id>${paper.id}</id><created>${paper.published.slice(0, 10)}</created><updated>${paper.updated.slice(0, 10)}</updated>
  <authors>${paper.authors.map(authorOf).join('')}</authors>
  <title>${escapeXml(paper.title)}</title>
  <categories>${paper.categories.join(' ')}</categories>
  <comments>12 pages</comments><license>http://arxiv.org/licenses/nonexclusive-distrib/1.0/</license>
  <abstract>${escapeXml(paper.abstract)}</abstract>
 </arXiv>`;

function authorOf(name: string): string {
  const [, forenames = '', keyname = name] = /^(.*) (\S+)$/.exec(name) ?? [];
  const first = forenames && `<forenames>${escapeXml(forenames)}</forenames>`;
  return `<author><keyname>${escapeXml(keyname)}</keyname>${first}</author>`;
}
