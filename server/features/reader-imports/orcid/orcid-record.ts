import { BadAnswer } from '../../../net/fetch-failure.js';
import { listAt, readJson, textAt, valueAt } from '../../../net/json-answer.js';
import type { JsonLine } from '../../ingest/jsonl-reader.js';
import { rowOf } from '../../lists/listed-paper.js';
import { dateOf } from '../../lists/said-date.js';

/** The put-codes of a record's works, of each the description that its owner shows. @throws BadAnswer when it is none. */
export function readOrcidWorks(text: string): string[] {
  const record = readJson(text);
  if (!Array.isArray(valueAt(record, 'group')))
    throw new BadAnswer('there is no list of works in it');
  return listAt(record, 'group')
    .map((group) => {
      const shown = listAt(group, 'work-summary').toSorted(
        (a, b) => Number(textAt(b, 'display-index')) - Number(textAt(a, 'display-index')),
      );
      return textAt(shown[0], 'put-code');
    })
    .filter((code) => /^\d{1,15}$/.test(code));
}

/** Works in full, as they are asked for by put-codes. @throws BadAnswer when it is none. */
export function readOrcidBulk(text: string): JsonLine[] {
  const answer = readJson(text);
  if (!Array.isArray(valueAt(answer, 'bulk')))
    throw new BadAnswer('there is no list of works in it');
  return listAt(answer, 'bulk').map((entry) => {
    const work = valueAt(entry, 'work');
    if (work === undefined) return { line: 0, problem: 'ORCID does not show this work' };
    return { line: 0, value: readWork(work) };
  });
}

function readWork(work: unknown): object {
  const ids = listAt(work, 'external-ids', 'external-id').filter(
    (id) => textAt(id, 'external-id-relationship').toLowerCase() !== 'part-of',
  );
  const idOf = (type: string) => {
    const id = ids.find((one) => textAt(one, 'external-id-type').toLowerCase() === type);
    return textAt(id, 'external-id-normalized', 'value') || textAt(id, 'external-id-value');
  };
  const date = (part: string) => textAt(work, 'publication-date', part, 'value');
  const title = [
    textAt(work, 'title', 'title', 'value'),
    textAt(work, 'title', 'subtitle', 'value'),
  ];
  return rowOf({
    title: title.filter(Boolean).join(': '),
    abstract: textAt(work, 'short-description'),
    authors: listAt(work, 'contributors', 'contributor')
      .filter((person) =>
        /^(|author)$/i.test(textAt(person, 'contributor-attributes', 'contributor-role')),
      )
      .map((person) => textAt(person, 'credit-name', 'value')),
    published: dateOf(date('year'), date('month'), date('day')),
    arxiv: idOf('arxiv'),
    doi: idOf('doi'),
    urls: [textAt(work, 'url', 'value')],
    remarks: [textAt(work, 'journal-title', 'value')],
  });
}
