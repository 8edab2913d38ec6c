import { DateTime } from 'luxon';
import { z } from 'zod';
import { arxivVersion, type ExternalId, parseArxivId, parseDoi } from '../papers/paper-ref.js';
import type { PaperDraft } from './paper-draft.js';

/** Control characters become spaces, half surrogates the replacement character: no database or terminal wants them. */
const clean = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r]/gu, ' ')
    .trim();
const oneLine = (text: string): string => clean(text).replace(/\s+/g, ' ');

const text = (max: number) =>
  z.string('must be text').max(max, `is longer than ${max.toLocaleString('en')} characters`);
const line = (max: number) => text(max).transform(oneLine);
/** Empty text is how many a source says that it does not know. */
const optional = <T extends z.ZodType>(type: T) =>
  z
    .preprocess((value) => (value === '' ? null : value), type.nullish())
    .transform((value) => value ?? null);
const count = optional(
  z
    .number('must be a number')
    .int('must be a whole number')
    .min(0, 'must not be negative')
    .max(2_000_000_000, 'is too large'),
);
// Addresses hold no white space; what is there got in when a line was broken.
const webAddress = optional(
  text(2_000)
    .transform((value) => clean(value).replace(/\s+/g, ''))
    .refine((value) => /^https?:\/\/\S+$/i.test(value), 'must be an http(s) address'),
);
const lines = (max: number) =>
  z
    .array(line(500), 'must be a list of texts')
    .max(max, `has more than ${max} entries`)
    .nullish()
    .transform((values) => [...new Set((values ?? []).filter(Boolean))]);

const instant = optional(
  line(40).transform((value, context) => {
    const parsed = DateTime.fromISO(value, { zone: 'utc' });
    // A time alone would be one of today.
    if (/^\d{4}/.test(value) && isPlausible(parsed)) return parsed.toISO();
    return reject(context, `"${value}" is no ISO 8601 date`);
  }),
);
const day = optional(
  line(40).transform((value, context) => {
    const parsed = DateTime.fromISO(value, { zone: 'utc' });
    if (/^\d{4}-\d{2}-\d{2}$/.test(value) && isPlausible(parsed)) return value;
    return reject(context, `"${value}" is no date of the form YYYY-MM-DD`);
  }),
);

function isPlausible(date: DateTime): date is DateTime<true> {
  return date.isValid && date.year >= 1000 && date.year < 2200;
}

function reject(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}

const required = (what: string) =>
  z
    .union([z.string(), z.number()], `${what} is missing`)
    .transform((value) => oneLine(String(value)))
    .refine((value) => value.length > 0, `${what} is empty`);

const rowSchema = z.object(
  {
    id: required('id').refine((value) => value.length <= 500, 'is longer than 500 characters'),
    title: z
      .string('title is missing')
      .max(2_000, 'is longer than 2,000 characters')
      .transform(oneLine)
      .refine((value) => value.length > 0, 'title is empty'),
    abstract: text(100_000)
      .nullish()
      .transform((value) => clean(value ?? '')),
    authors: lines(5_000),
    publishedAt: instant,
    updatedAt: instant,
    feedDate: day,
    categories: lines(100),
    keywords: lines(200),
    doi: optional(line(500)),
    arxivId: optional(line(100)),
    version: optional(
      z
        .number('must be a number')
        .int('must be a whole number')
        .min(1, 'must be 1 or more')
        .max(999),
    ),
    upvotes: count,
    numComments: count,
    githubRepo: webAddress,
    githubStars: count,
    submittedBy: optional(line(500)),
    url: webAddress,
    pdfUrl: webAddress,
  },
  'is not an object',
);

export type RowResult = { readonly draft: PaperDraft } | { readonly problem: string };

/** Checks one row of an import file. Unknown fields are ignored. */
export function readRow(row: unknown): RowResult {
  const parsed = rowSchema.safeParse(row);
  if (!parsed.success) return { problem: parsed.error.issues.map(describe).join('; ') };
  const { id, doi, arxivId, ...rest } = parsed.data;
  const publishedIn = exactness((row as { publishedAt?: unknown }).publishedAt);
  // arXiv gives each paper a DOI too, which says no more than its own id.
  const ofDoi = doi === null ? null : parseArxivId(doi);
  const arxiv = arxivId === null ? (parseArxivId(id) ?? ofDoi) : parseArxivId(arxivId);
  if (arxivId !== null && !arxiv) return { problem: `arxivId: "${arxivId}" is no arXiv id` };
  const doiId = parseDoi(doi ?? id);
  if (doi !== null && !doiId && !ofDoi) return { problem: `doi: "${doi}" is no DOI` };
  const version = rest.version ?? arxivVersion(arxivId ?? id);
  return {
    draft: {
      externalIds: externalIds(id, arxiv, doiId),
      ...rest,
      ...(publishedIn && { publishedIn }),
      version,
      starter: false,
    },
  };
}

/** What a date that is no whole one says; undefined for one that is, and for none. */
function exactness(date: unknown): PaperDraft['publishedIn'] {
  const said = /^\s*\d{4}(-\d{2})?\s*$/.exec(String(date));
  if (!said) return undefined;
  return said[1] === undefined ? 'year' : 'month';
}

function externalIds(id: string, arxiv: ExternalId | null, doi: ExternalId | null): ExternalId[] {
  const known = [arxiv, doi].filter((value) => value !== null);
  const isOwn = !parseArxivId(id) && !parseDoi(id);
  return isOwn ? [...known, { scheme: 'file', value: id }] : known;
}

function describe(issue: z.core.$ZodIssue): string {
  const field = issue.path.join('.');
  return field && !issue.message.startsWith(field) ? `${field}: ${issue.message}` : issue.message;
}
