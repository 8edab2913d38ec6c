import { BadAnswer, FetchFailure } from '../../../net/fetch-failure.js';
import { parseArxivId, parseDoi } from '../../papers/paper-ref.js';
import { isElement, listOf, readXml, textOf, type XmlElement } from '../read-xml.js';
import { unwrapLines } from '../unwrap-lines.js';

export interface OaiPage {
  /** As `import` takes them. */
  readonly rows: readonly object[];
  /** arXiv ids of records that are no more. */
  readonly gone: readonly string[];
  /** Asks for the next page; null after the last. */
  readonly token: string | null;
  readonly total: number | null;
}

/** The token is not known there any more: they are kept for a day or so. */
export class ExpiredToken extends Error {}

/**
 * Reads an answer to ListRecords (OAI-PMH 2.0) in arXiv's own format.
 * @throws BadAnswer when it is none, ExpiredToken, FetchFailure with what the server says is wrong with the question.
 */
export function readOaiPage(text: string): OaiPage {
  const { 'OAI-PMH': root } = readXml(text, ['record', 'author', 'error']);
  if (!isElement(root)) throw new BadAnswer('there is no OAI-PMH in it');
  const [error] = Array.isArray(root.error) ? root.error : [];
  if (error !== undefined) return refuse(error);
  const { ListRecords: list } = root;
  if (!isElement(list)) throw new BadAnswer('there is no list of records in it');
  const records = listOf(list, 'record').map(readRecord);
  const { resumptionToken: token } = list;
  const total = isElement(token) ? textOf(token['@completeListSize']) : '';
  return {
    rows: records.flatMap((record) => ('row' in record ? [record.row] : [])),
    gone: records.flatMap((record) => ('gone' in record ? [record.gone] : [])),
    token: textOf(token).trim() || null,
    total: /^\d{1,9}$/.test(total) ? Number(total) : null,
  };
}

/** That there is nothing of these days is told as an error as well. */
function refuse(error: unknown): OaiPage {
  const code = isElement(error) ? textOf(error['@code']) : '';
  if (code === 'noRecordsMatch') return { rows: [], gone: [], token: null, total: 0 };
  if (code === 'badResumptionToken') throw new ExpiredToken();
  const said = textOf(error).trim().slice(0, 300) || code;
  throw new FetchFailure('REFUSED', `The server says: ${said}`);
}

function readRecord(record: XmlElement): { row: object } | { gone: string } {
  const header = isElement(record.header) ? record.header : {};
  const named = textOf(header.identifier)
    .trim()
    .replace(/^oai:arXiv\.org:/i, '');
  if (textOf(header['@status']) === 'deleted') return { gone: named };
  const metadata = isElement(record.metadata) ? record.metadata : {};
  const paper = isElement(metadata.arXiv) ? metadata.arXiv : {};
  const id = textOf(paper.id).trim() || named;
  return {
    row: {
      id: parseArxivId(id)?.value ?? id,
      title: textOf(paper.title),
      abstract: unwrapLines(textOf(paper.abstract)),
      authors: isElement(paper.authors) ? listOf(paper.authors, 'author').map(nameOf) : [],
      publishedAt: textOf(paper.created).trim(),
      updatedAt: textOf(paper.updated).trim() || textOf(paper.created).trim(),
      categories: textOf(paper.categories).split(/\s+/).filter(Boolean),
      doi: parseDoi(textOf(paper.doi).trim().split(/\s/)[0]!)?.value ?? null,
    },
  };
}

const nameOf = ({ forenames, keyname, suffix }: XmlElement): string =>
  [forenames, keyname, suffix]
    .map((part) => textOf(part).trim())
    .filter(Boolean)
    .join(' ');
