/** SQL: whether a reader muted a paper (a row of papers), by author, category, language or word. */
export const isMuted = (paper: string, account: string): string => `exists (
  select from exclusions e where e.account_id = ${account} and e.effect = 'MUTE' and case e.kind
    when 'AUTHOR' then e.value::int in (select author_id from paper_authors where paper_id = ${paper}.id)
    when 'TOPIC' then e.value = any(${paper}.categories)
    when 'LANGUAGE' then e.value = ${paper}.language
    else ${paper}.title || ' ' || ${paper}.abstract
      ~* ('(^|\\W)' || regexp_replace(e.value, '([^[:alnum:]])', '\\\\\\1', 'g') || '(\\W|$)')
  end)`;
