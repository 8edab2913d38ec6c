import { compareNames } from './same-names.js';
import { compareTitles, isAboutAnother, isCommonTitle } from './same-title.js';
import { titleWords } from './title-words.js';
import type { WorkRecord } from './work-record.js';

/** UNSURE is for a person to decide. */
export type Verdict = 'SAME' | 'DIFFERENT' | 'UNSURE';

/** Where preprints get DOIs of their own beside the journal's. */
const preprints =
  /^10\.(1101|21203|2139|31219|31234|31223|26434|20944|36227|22541|3386|5281|32942|33774|7287\/peerj\.preprints|1002\/essoar)\b/;

const withScheme = ({ keys }: WorkRecord, scheme: string): string[] =>
  keys.filter((key) => key.startsWith(`${scheme}:`)).map((key) => key.slice(scheme.length + 1));

type Ids = 'SHARED' | 'CLASH' | 'TWO_DOIS' | 'SILENT';

/** A paper has one arXiv id, but may have a DOI as a preprint, one in proceedings and one in a journal. */
function compareIds(a: WorkRecord, b: WorkRecord): Ids {
  if (a.keys.some((key) => b.keys.includes(key))) return 'SHARED';
  if (haveTwo(withScheme(a, 'arxiv'), withScheme(b, 'arxiv'))) return 'CLASH';
  if (haveTwo(filesOf(a), filesOf(b))) return 'CLASH';
  const [ours, theirs] = [withScheme(a, 'doi'), withScheme(b, 'doi')];
  return haveTwo(ours, theirs) && ![...ours, ...theirs].some((doi) => preprints.test(doi))
    ? 'TWO_DOIS'
    : 'SILENT';
}

const haveTwo = (ours: readonly string[], theirs: readonly string[]): boolean =>
  ours.length > 0 && theirs.length > 0 && !ours.some((value) => theirs.includes(value));

/** Two entries of one feed, or of one file, are two by their own account. */
const filesOf = (record: WorkRecord): string[] =>
  withScheme(record, 'file').map((name) => /^https?:\/\/([^/]+)/.exec(name)?.[1] ?? 'a file');

/** Whether abstracts, where both are known, have words in common as two texts of one work have. */
function abstractsDisagree(a: WorkRecord, b: WorkRecord): boolean {
  const [ours, theirs] = [a, b].map(({ abstract }) => telling(abstract)) as [
    Set<string>,
    Set<string>,
  ];
  const short = Math.min(ours.size, theirs.size);
  if (short < 6) return false;
  return [...ours].filter((word) => theirs.has(word)).length / short < 0.2;
}

const telling = (text: string): Set<string> =>
  new Set(titleWords(text).filter((word) => word.length > 4));

/**
 * Whether two records are of one work: by ids first, then by title with authors and year. Says SAME only where a librarian
 * would not ask again; see docs/decisions/028-one-paper-once.md.
 */
export function sameWork(a: WorkRecord, b: WorkRecord): Verdict {
  const ids = compareIds(a, b);
  const titles = compareTitles(a.title, b.title);
  const names = compareNames(a.authors, b.authors);
  const years = a.year === null || b.year === null ? 0 : Math.abs(a.year - b.year);
  if (ids === 'SHARED') return bySharedId(a, b, titles !== 'OTHER', names.share);
  if (ids === 'CLASH' || titles === 'OTHER') return 'DIFFERENT';
  if (names.share === null)
    return withoutNames(a, b, titles === 'EQUAL' && ids === 'SILENT', years);
  const people = names.share >= 0.6 && (names.first || names.coverage >= 0.5);
  if (!people) return names.share === 0 ? 'DIFFERENT' : 'UNSURE';
  if (abstractsDisagree(a, b)) return 'UNSURE';
  // A title that goes on may be of the next study, unless preprint and article have all in common but that.
  if (titles === 'LONGER' && !(names.share === 1 && names.coverage === 1 && isOfPreprint(a, b)))
    return 'UNSURE';
  if (isCommonTitle(a.title) || isAboutAnother(a.title))
    return titles === 'EQUAL' && years === 0 && ids === 'SILENT' ? 'SAME' : 'UNSURE';
  if (ids === 'TWO_DOIS' && titles !== 'EQUAL') return 'UNSURE';
  return years <= (titles === 'EQUAL' ? 4 : 3) ? 'SAME' : 'UNSURE';
}

const isPreprint = (record: WorkRecord): boolean =>
  withScheme(record, 'arxiv').length > 0 ||
  withScheme(record, 'doi').some((doi) => preprints.test(doi));
const isOfPreprint = (a: WorkRecord, b: WorkRecord): boolean => isPreprint(a) !== isPreprint(b);

/** One id may be said by mistake, or of an erratum. */
function bySharedId(a: WorkRecord, b: WorkRecord, alike: boolean, people: number | null): Verdict {
  if (alike) return 'SAME';
  if (isAboutAnother(a.title) !== isAboutAnother(b.title)) return 'DIFFERENT';
  if (people === null) return abstractsDisagree(a, b) ? 'UNSURE' : 'SAME';
  return people >= 0.5 ? 'SAME' : 'UNSURE';
}

function withoutNames(a: WorkRecord, b: WorkRecord, equal: boolean, years: number): Verdict {
  if (!equal || years > 1) return 'UNSURE';
  const long = titleWords(a.title).length >= 5 && !isCommonTitle(a.title);
  return long && !isAboutAnother(a.title) && !abstractsDisagree(a, b) ? 'SAME' : 'UNSURE';
}
