import type { Creator, Entry } from '@retorquere/bibtex-parser';
import type { ListedPaper } from '../listed-paper.js';
import { dateIn, dateOf } from '../said-date.js';

/** What an entry says, in the fields of BibTeX, BibLaTeX and those that arXiv, DBLP and Google Scholar write. */
export function listedIn({ fields }: Entry, text: (read: string) => string): ListedPaper {
  const of = (name: string): string => {
    const value: unknown = fields[name];
    return typeof value === 'string' ? composed(text(value)) : '';
  };
  const ofArxiv = /^(|arxiv)$/i.test((of('archiveprefix') || of('eprinttype')).trim());
  const primaryClass = of('primaryclass') || of('eprintclass');
  const title = [of('title'), of('subtitle')].filter(Boolean).join(': ');
  return {
    title: title || of('booktitle'),
    abstract: of('abstract'),
    authors: namesIn(fields.author, text),
    published: dateIn(of('date')) ?? dateOf(of('year'), ...monthAndDay(of('month'), of('day'))),
    categories: ofArxiv && /^[a-z-]+(\.[A-Za-z-]+)?$/.test(primaryClass) ? [primaryClass] : [],
    keywords: (fields.keywords ?? []).map((word) => composed(text(word))),
    arxiv: ofArxiv ? eprint(of('eprint'), primaryClass) : null,
    // The braces that our own BibTeX hides.
    doi: of('doi').replace(/%7[bd]/gi, decodeURIComponent),
    urls: [of('url'), of('howpublished'), of('ee'), of('note')],
    remarks: [
      of('journal'),
      of('journaltitle'),
      of('note'),
      of('howpublished'),
      /^CoRR$/i.test(of('journal')) ? of('volume').replace(/^abs\//, 'arXiv:') : null,
    ],
  };
}

/** `month = "10~" # jan` has the day in it, as BibTeX's own styles want it. */
function monthAndDay(month: string, day: string): [month: string, day: string] {
  const [, before, named, after] =
    /^(?:(\d{1,2})\s+)?(\w+)\.?(?:\s+(\d{1,2}))?$/.exec(month.trim()) ?? [];
  return [named ?? '', before ?? after ?? day];
}

/** Before 2007 the class is part of an id, which some leave out. */
const eprint = (id: string, primaryClass: string): string =>
  /^\d{7}(v\d+)?$/.test(id) && primaryClass ? `${primaryClass.split('.')[0]}/${id}` : id;

function namesIn(creators: readonly Creator[] | undefined, text: (read: string) => string) {
  const names = (creators ?? []).map(({ name, firstName, prefix, lastName, suffix }) =>
    [name, firstName, prefix, lastName, suffix].filter(Boolean).join(' '),
  );
  // `and others` is no author.
  return names.filter((name) => name !== 'others').map((name) => composed(text(name)));
}

/** An accent over a dotless i or j is one over i or j. */
const composed = (text: string): string =>
  text
    .replace(/ı(?=\p{M})/gu, 'i')
    .replace(/ȷ(?=\p{M})/gu, 'j')
    .normalize('NFC');
