import { BadAnswer } from '../../../net/fetch-failure.js';
import { listAt, readJson, textAt, valueAt } from '../../../net/json-answer.js';
import { listedIn } from '../../lists/csl/csl-item.js';
import { rowOf } from '../../lists/listed-paper.js';
import { plainText } from '../../sources/feed/feed-text.js';
import type { FoundWork } from '../work.js';
import { arxivReference, referenceByDoi, uniqueReferences } from '../work-references.js';

/** Works of an answer of Crossref's REST API (api.crossref.org), whose items are nearly CSL-JSON. @throws BadAnswer. */
export function readCrossref(text: string): FoundWork[] {
  const answer = readJson(text);
  if (!Array.isArray(valueAt(answer, 'message', 'items')))
    throw new BadAnswer('there is no list of works in it');
  return listAt(answer, 'message', 'items').flatMap((item) => readItem(item) ?? []);
}

function readItem(item: unknown): FoundWork | null {
  const doi = textAt(item, 'DOI').toLowerCase();
  const [title = ''] = listAt(item, 'title').filter((one) => typeof one === 'string');
  const authors = listAt(item, 'author').map((author) => ({
    family: plainText(textAt(author, 'family')),
    given: plainText(textAt(author, 'given')),
    suffix: plainText(textAt(author, 'suffix')),
    literal: plainText(textAt(author, 'name')),
  }));
  const [subtitle = ''] = listAt(item, 'subtitle').filter((one) => typeof one === 'string');
  const whole = [title, String(title).includes(String(subtitle)) ? '' : subtitle];
  const listed = listedIn({
    title: plainText(whole.filter(Boolean).join(': ')),
    abstract: plainText(asHtml(textAt(item, 'abstract'))),
    author: authors,
    // When it first came out, in print or on the web.
    issued: valueAt(item, 'issued') ?? valueAt(item, 'published'),
    DOI: doi,
  });
  if (doi === '' || !listed) return null;
  return {
    doi,
    row: rowOf(listed),
    references: uniqueReferences(
      listAt(item, 'reference').map(
        (reference) =>
          referenceByDoi(textAt(reference, 'DOI')) ??
          arxivReference(
            ['unstructured', 'journal-title', 'volume']
              .map((name) => textAt(reference, name))
              .join(' '),
          ),
      ),
    ),
    workId: null,
  };
}

/** Abstracts come in JATS, whose elements are HTML's but for a few. */
const asHtml = (jats: string): string =>
  jats.replace(/<(\/?)jats:([a-z-]+)/g, (_tag, slash, name) => {
    const others: Record<string, string> = { title: 'h3', sec: 'div', italic: 'i', bold: 'b' };
    return `<${slash}${others[name] ?? name}`;
  });
