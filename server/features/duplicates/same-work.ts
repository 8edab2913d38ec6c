import { bareTitle } from './bare-title.js';
import {
  abstractsInCommon,
  explainsTitle,
  haveOneAbstract,
  haveSameAbstract,
} from './same-abstract.js';
import { compareNames, type NameAgreement } from './same-names.js';
import {
  compareTitles,
  differInNumber,
  isAboutAnother,
  isCommonTitle,
  type TitleLikeness,
} from './same-title.js';
import { gist } from './title-gist.js';
import { titleWords } from './title-words.js';
import type { WorkRecord } from './work-record.js';

/** UNSURE is for a person to decide. */
export type Verdict = 'SAME' | 'DIFFERENT' | 'UNSURE';

/** Where preprints get DOIs of their own beside the journal's. */
const preprints =
  /^10\.(1101|21203|2139|31219|31234|31223|26434|20944|36227|22541|3386|5281|32942|33774|7287\/peerj\.preprints|1002\/essoar)\b/;

const withScheme = ({ keys }: WorkRecord, scheme: string): string[] =>
  keys
    .map((key) => key.replace(/^doi:10\.48550\/arxiv\./i, 'arxiv:'))
    .filter((key) => key.startsWith(`${scheme}:`))
    .map((key) => key.slice(scheme.length + 1));

type Ids = 'SHARED' | 'CLASH' | 'TWO_DOIS' | 'SILENT';

/** A paper has one arXiv id, but may have a DOI as a preprint, one in proceedings and one in a journal. */
function compareIds(a: WorkRecord, b: WorkRecord): Ids {
  if (
    a.keys.some((key) => b.keys.includes(key)) ||
    haveCommon(withScheme(a, 'arxiv'), withScheme(b, 'arxiv'))
  )
    return 'SHARED';
  if (haveTwo(withScheme(a, 'arxiv'), withScheme(b, 'arxiv'))) return 'CLASH';
  if (feedsOf(a).some((feed) => feedsOf(b).includes(feed))) return 'CLASH';
  const [ours, theirs] = [withScheme(a, 'doi'), withScheme(b, 'doi')];
  return haveTwo(ours, theirs) && ![...ours, ...theirs].some((doi) => preprints.test(doi))
    ? 'TWO_DOIS'
    : 'SILENT';
}

const haveCommon = (ours: readonly string[], theirs: readonly string[]): boolean =>
  ours.some((value) => theirs.includes(value));

const haveTwo = (ours: readonly string[], theirs: readonly string[]): boolean =>
  ours.length > 0 && theirs.length > 0 && !haveCommon(ours, theirs);

/** Two entries of one feed are two by its own account; of a name in a file nobody knows from which file it came. */
const feedsOf = (record: WorkRecord): string[] =>
  withScheme(record, 'file').flatMap((name) => /^https?:\/\/([^/]+)/.exec(name)?.[1] ?? []);

/**
 * Whether two records are of one work: by ids first, then by title with authors and year. Says SAME only where a librarian
 * would not ask again; see docs/decisions/028-one-paper-once.md.
 */
export const sameWork = (a: WorkRecord, b: WorkRecord): Verdict =>
  judge({ ...a, title: bareTitle(a.title) }, { ...b, title: bareTitle(b.title) });

function judge(a: WorkRecord, b: WorkRecord): Verdict {
  const ids = compareIds(a, b);
  const titles = compareTitles(a.title, b.title);
  const names = compareNames(a.authors, b.authors);
  const years = a.year === null || b.year === null ? 0 : Math.abs(a.year - b.year);
  if (ids === 'SHARED') return bySharedId(a, b, titles !== 'OTHER', names.share);
  if (ids === 'CLASH') return 'DIFFERENT';
  if (titles === 'OTHER')
    return ids === 'SILENT' && years <= 3 && isRenamed(a, b, names, years) ? 'SAME' : 'DIFFERENT';
  const evidence = { titles, names, years, inCommon: abstractsInCommon(a, b), ids };
  return byTitle(a, b, evidence);
}

interface Evidence {
  readonly titles: TitleLikeness;
  readonly names: NameAgreement;
  readonly years: number;
  /** Share of the shorter abstract; null where nothing can be said. */
  readonly inCommon: number | null;
  readonly ids: Ids;
}

function byTitle(a: WorkRecord, b: WorkRecord, evidence: Evidence): Verdict {
  const { titles, names, years, ids } = evidence;
  const equal = titles === 'EQUAL';
  const inCommon = evidence.inCommon ?? 1;
  const tells = isTelling(a.title) && isTelling(b.title);
  if (names.share === null)
    return (equal || titles === 'NEAR') &&
      ids === 'SILENT' &&
      years <= 1 &&
      tells &&
      inCommon >= 0.2
      ? 'SAME'
      : 'UNSURE';
  const sameText = equal && (evidence.inCommon ?? 0) >= 0.8;
  if (sameText && years <= 1 && tells) return 'SAME';
  if (
    !arePeople(names, equal, equal && years <= 1 && (tells || (ids === 'SILENT' && !isVague(a, b))))
  )
    return names.share === 0 ? 'DIFFERENT' : 'UNSURE';
  if (inCommon < 0.2 && !(equal && isWhole(names) && tells)) return 'UNSURE';
  if (!equal && mayBeNext(a, b, evidence)) return 'UNSURE';
  if ([a, b].some(({ title }) => isCommonTitle(title) || isAboutAnother(title)))
    return (equal || (titles === 'SHORTER' && isWhole(names))) && years === 0 && ids === 'SILENT'
      ? 'SAME'
      : 'UNSURE';
  if (ids === 'TWO_DOIS' && years > 0 && isVague(a, b)) return 'UNSURE';
  return sameText || years <= yearsBetween(equal, isWhole(names) && a.authors.length >= 3)
    ? 'SAME'
    : 'UNSURE';
}

const isWhole = (names: NameAgreement): boolean => names.share === 1 && names.coverage === 1;

/** Whether a title says so little that it may come again. */
const isVague = (...records: WorkRecord[]): boolean =>
  records.some(({ title }) => gist(title).length < 3 || isCommonTitle(title));

/** Titles with other words may be of the next study; one that says more is, unless preprint and article have all in common but that. */
function mayBeNext(a: WorkRecord, b: WorkRecord, evidence: Evidence): boolean {
  const { titles, names, years, inCommon, ids } = evidence;
  if (ids === 'TWO_DOIS') return (inCommon ?? 0) < 0.8;
  if (titles === 'SHORTER') return !isWhole(names) && !isOfPreprint(a, b) && (inCommon ?? 1) < 0.8;
  if (isOverdue(a, b) || isOverdue(b, a)) return !(isWhole(names) && haveSameAbstract(a, b));
  const allElse = isWhole(names) && years <= 1 && (inCommon ?? 1) >= 0.5 && isOfPreprint(a, b);
  return titles === 'LONGER' && !allElse;
}

/** Names may be written so that they do not compare, or be changed; a telling title of the same time makes up for some. */
const arePeople = (names: NameAgreement, equal: boolean, telling: boolean): boolean =>
  (names.share! >= 0.6 && (names.first || names.coverage >= 0.5)) ||
  (equal && names.families && names.many) ||
  (telling && (names.families || (names.share! >= 0.5 && names.coverage === 1)));

const isTelling = (title: string): boolean =>
  titleWords(title).length >= 5 && !isCommonTitle(title) && !isAboutAnother(title);

/** A preprint with other words does not come after its article. */
const isOverdue = (preprint: WorkRecord, article: WorkRecord): boolean =>
  isPreprint(preprint) && !isPreprint(article) && (preprint.year ?? 0) > (article.year ?? Infinity);

/** How long an article may come after its preprint: longest where three people or more and all words are the same. */
const yearsBetween = (equal: boolean, manyAlike: boolean): number => {
  if (!equal) return 3;
  return manyAlike ? 6 : 4;
};

/** Whether the same people gave one text a new title. */
const isRenamed = (a: WorkRecord, b: WorkRecord, names: NameAgreement, years: number): boolean =>
  names.share === 1 &&
  names.coverage >= 0.7 &&
  !isAboutAnother(a.title) &&
  !isAboutAnother(b.title) &&
  !differInNumber(a.title, b.title) &&
  (isOfPreprint(a, b)
    ? haveOneAbstract(a, b) || (years <= 1 && explainsTitle(a, b))
    : haveSameAbstract(a, b));

const isPreprint = (record: WorkRecord): boolean =>
  withScheme(record, 'arxiv').length > 0 ||
  withScheme(record, 'doi').some((doi) => preprints.test(doi));
const isOfPreprint = (a: WorkRecord, b: WorkRecord): boolean => isPreprint(a) !== isPreprint(b);

/** One id may be said by mistake, or of an erratum. */
function bySharedId(a: WorkRecord, b: WorkRecord, alike: boolean, people: number | null): Verdict {
  if (alike) return 'SAME';
  if (isAboutAnother(a.title) !== isAboutAnother(b.title)) return 'DIFFERENT';
  if (people === null) return (abstractsInCommon(a, b) ?? 1) < 0.2 ? 'UNSURE' : 'SAME';
  return people >= 0.5 ? 'SAME' : 'UNSURE';
}
