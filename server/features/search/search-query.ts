/** What a typed query asks for. */
export interface SearchQuery {
  /** What is ranked by: words and phrases, without their signs; '' when only what may be found is said. */
  readonly text: string;
  /** All of these word for word. */
  readonly phrases: readonly string[];
  /** None of these: words or phrases. */
  readonly excluded: readonly string[];
  /** One author of each name. */
  readonly authors: readonly string[];
  /** In any of these; a field such as cs is all below it. */
  readonly categories: readonly string[];
  /** First and last year of publication; null for no bound. */
  readonly years: readonly [number | null, number | null];
}

const token =
  /(?<minus>-)?(?:(?<field>author|category|year):)?(?:"(?<quoted>[^"]*)"|(?<plain>[^\s"]+))|"/giu;
const years = /^(?<from>\d{4})?(?<dots>\.\.)?(?<to>\d{4})?$/;

/** Words, "phrases", -exclusions, author:, category: and year:2023..2025. What is none of these is just a word. */
export function parseSearchQuery(query: string): SearchQuery {
  const words: string[] = [];
  const phrases: string[] = [];
  const excluded: string[] = [];
  const fields = { author: [] as string[], category: [] as string[] };
  let span: SearchQuery['years'] = [null, null];
  for (const { 0: whole, groups } of query.matchAll(token)) {
    const { minus, field, quoted, plain } = groups as Record<string, string | undefined>;
    const value = (quoted ?? plain ?? '').trim();
    const name = field?.toLowerCase();
    const read = name === 'year' ? readYears(value) : null;
    if (!/[\p{L}\p{N}]/u.test(value)) words.push(whole);
    else if (read && !minus) span = read;
    else if ((name === 'author' || name === 'category') && !minus) fields[name].push(value);
    else if (field) words.push(whole);
    else if (minus) excluded.push(value);
    else if (quoted !== undefined) phrases.push(value);
    else words.push(value);
  }
  const text = [...words, ...phrases].join(' ');
  const narrows = fields.author.length + fields.category.length > 0 || span.some((year) => year);
  // What is only said not to be wanted finds nothing: then it was no exclusion.
  if (text === '' && !narrows) return { ...nothing, text: query.trim() };
  return {
    ...{ text, phrases, excluded, years: span },
    ...{ authors: fields.author, categories: fields.category },
  };
}

const nothing: SearchQuery = {
  text: '',
  phrases: [],
  excluded: [],
  authors: [],
  categories: [],
  years: [null, null],
};

function readYears(value: string): SearchQuery['years'] | null {
  const { from, dots, to } = years.exec(value)?.groups ?? {};
  if (!from && !to) return null;
  const first = from ? Number(from) : null;
  return [first, to ? Number(to) : dots ? null : first];
}
