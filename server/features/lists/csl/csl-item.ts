import { z } from 'zod';
import type { ListedPaper } from '../listed-paper.js';
import { dateIn, dateOf } from '../said-date.js';

const word = z.union([z.string(), z.number().transform(String)]).catch('');
const number = z.union([z.number(), z.string()]).nullable().catch(null);
const nameSchema = z
  .object({
    family: word.optional(),
    given: word.optional(),
    suffix: word.optional(),
    literal: word.optional(),
    'dropping-particle': word.optional(),
    'non-dropping-particle': word.optional(),
  })
  .catch({});
const dateSchema = z
  .object({
    'date-parts': z.array(z.array(number)).catch([]).optional(),
    raw: word.optional(),
    literal: word.optional(),
  })
  .catch({});

/** The fields of an item (csl-data 1.0.2) that say something of a paper; what has another type says nothing. */
const itemSchema = z.object({
  title: word.optional(),
  abstract: word.optional(),
  author: z.array(nameSchema).catch([]).optional(),
  issued: dateSchema.optional(),
  keyword: z.union([word, z.array(word)]).optional(),
  DOI: word.optional(),
  URL: word.optional(),
  archive: word.optional(),
  archive_location: word.optional(),
  number: word.optional(),
  note: word.optional(),
  'container-title': z
    .union([word, z.array(word).transform((titles) => titles[0] ?? '')])
    .optional(),
});

/** What an item of CSL-JSON says; null when it is no item. */
export function listedIn(item: unknown): ListedPaper | null {
  const read = itemSchema.safeParse(item);
  if (!read.success) return null;
  const { title, abstract, author, issued, keyword, archive, number: numbered, note } = read.data;
  const words = typeof keyword === 'string' ? keyword.split(/[,;]/) : (keyword ?? []);
  return {
    title: title ?? '',
    abstract,
    authors: (author ?? []).map(nameOf).filter(Boolean),
    published: issuedOn(issued),
    keywords: words.map((text) => text.trim()),
    arxiv: /^arxiv$/i.test(archive ?? '') ? read.data.archive_location : null,
    doi: read.data.DOI,
    urls: [read.data.URL],
    remarks: [numbered, archive, note, read.data['container-title']],
  };
}

function nameOf(name: z.infer<typeof nameSchema>): string {
  if (name.literal) return name.literal;
  const parts = [
    name.given,
    name['dropping-particle'],
    name['non-dropping-particle'],
    name.family,
    name.suffix,
  ];
  return parts.filter(Boolean).join(' ');
}

function issuedOn(issued: z.infer<typeof dateSchema> | undefined): string | null {
  const [year, month, day] = issued?.['date-parts']?.[0] ?? [];
  return dateOf(year, month, day) ?? dateIn(issued?.raw || issued?.literal || '');
}
