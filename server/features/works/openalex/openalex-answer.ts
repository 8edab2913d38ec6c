import { BadAnswer } from '../../../net/fetch-failure.js';
import { listAt, readJson, textAt, valueAt } from '../../../net/json-answer.js';
import { rowOf } from '../../lists/listed-paper.js';
import { dateIn, dateOf } from '../../lists/said-date.js';
import type { FoundWork, Reference } from '../work.js';
import { uniqueReferences } from '../work-references.js';

/** Longer than any abstract, in words; places beyond it are no places of words. */
const mostWords = 20_000;

/** Works of an answer of OpenAlex (developers.openalex.org). @throws BadAnswer. */
export function readOpenAlex(text: string): FoundWork[] {
  const answer = readJson(text);
  if (!Array.isArray(valueAt(answer, 'results')))
    throw new BadAnswer('there is no list of works in it');
  return listAt(answer, 'results').flatMap((work) => readWork(work) ?? []);
}

function readWork(work: unknown): FoundWork | null {
  const doi = textAt(work, 'doi')
    .replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, '')
    .toLowerCase();
  if (doi === '') return null;
  const row = rowOf({
    title: textAt(work, 'title') || textAt(work, 'display_name'),
    abstract: abstractOf(valueAt(work, 'abstract_inverted_index')),
    authors: listAt(work, 'authorships').map(
      (entry) => textAt(entry, 'author', 'display_name') || textAt(entry, 'raw_author_name'),
    ),
    published: dateIn(textAt(work, 'publication_date')) ?? dateOf(textAt(work, 'publication_year')),
    doi,
  });
  const references = listAt(work, 'referenced_works').map((id) => referenceBy(String(id)));
  return {
    doi,
    row,
    references: uniqueReferences(references),
    workId: numberOf(textAt(work, 'id')),
  };
}

/** Where each word stands, put in order again. */
function abstractOf(index: unknown): string {
  if (typeof index !== 'object' || index === null) return '';
  const words: string[] = [];
  for (const [word, places] of Object.entries(index))
    for (const at of Array.isArray(places) ? places : [])
      if (Number.isInteger(at) && at >= 0 && at < mostWords) words[at] = word;
  return words.filter((word) => word !== undefined).join(' ');
}

const numberOf = (address: string): string | null => /(W\d{1,15})$/.exec(address)?.[1] ?? null;

function referenceBy(address: string): Reference | null {
  const value = numberOf(address);
  return value === null ? null : { scheme: 'openalex', value };
}
