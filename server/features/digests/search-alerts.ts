import { nameKey } from '../papers/author-name.js';
import { parseSearchQuery } from '../search/search-query.js';

/** A saved search as the SQL below takes it. */
interface AskedFor {
  readonly query: string;
  /** For websearch_to_tsquery; '' when any words do. */
  readonly words: string;
  /** Words of each author's name, any of which begins one of theirs. */
  readonly authors: readonly (readonly string[])[];
  /** Patterns of categories. */
  readonly fields: readonly string[];
  readonly from: number | null;
  readonly to: number | null;
  /** Why a paper answers, where it is not for a search of the reader's. */
  readonly reason: string | null;
}

const literal = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
const quoted = (text: string): string => `"${text.replaceAll('"', ' ')}"`;

/** What a saved search asks of a new paper: what its page asks, with all of its words instead of what is like them. */
export function askedFor(query: string): AskedFor {
  const { text, phrases, excluded, authors, categories, years } = parseSearchQuery(query);
  return {
    query,
    words: [
      text.replaceAll('"', ' '),
      ...phrases.map(quoted),
      ...excluded.map((one) => `-${quoted(one)}`),
    ].join(' '),
    authors: authors.map((name) =>
      nameKey(name)
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean)
        .map(literal),
    ),
    fields: categories.flatMap((name) => [literal(name), `${literal(name)}.%`]),
    from: years[0],
    to: years[1],
    reason: null,
  };
}

/** What a followed keyword asks of a new paper: to have it, but for endings. */
export const askedByKeyword = (keyword: string): AskedFor => ({
  query: keyword,
  words: quoted(keyword),
  authors: [],
  fields: [],
  from: null,
  to: null,
  reason: `matches “${keyword}”, which you follow`,
});

/**
 * Papers that came after $1 and answer one of the searches or have one of the keywords $2 (JSON). Each text is taken apart once.
 * @param most of more papers than this, the newest are looked at.
 */
export const searchAlerts = (most: number): string => `with new as materialized (
    select id, to_tsvector('english', title || ' ' || abstract) as words, categories,
      extract(year from published_at) as year
    from papers where arrived_at > $1 order by arrived_at desc, id desc limit ${most}
  ), searches as (
    select *, websearch_to_tsquery('english', words) as sought
    from jsonb_to_recordset($2::jsonb) as s (query text, words text, authors jsonb, fields jsonb, "from" int, "to" int, reason text)
  )
  select distinct on (n.id) n.id as "paperId",
    coalesce(s.reason, case when numnode(s.sought) > 0 then 'has the words of' else 'answers' end || ' your search “' || s.query || '”') as reason
  from new n join searches s on (n.words @@ s.sought or numnode(s.sought) = 0 and s.reason is null)
    and (s."from" is null or n.year >= s."from") and (s."to" is null or n.year <= s."to")
    and (s.fields = '[]' or exists (select from unnest(n.categories) name, jsonb_array_elements_text(s.fields) field
      where name ilike field))
    and not exists (select from jsonb_array_elements(s.authors) given where not exists (
      select from paper_authors pa join authors a on a.id = pa.author_id where pa.paper_id = n.id and not exists (
        select from jsonb_array_elements_text(given) word
        where a.name_key not like word || '%' and a.name_key not like '% ' || word || '%')))
  order by n.id desc, s.query`;
