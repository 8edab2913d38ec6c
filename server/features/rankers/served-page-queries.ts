/**
 * Which papers of which pages readers took something from: each opening, save and 'more like this' is credited to the
 * latest page of the week before it that had the paper. What was turned down later earns nothing, nor what is forgotten.
 */
const credits = `credits as materialized (
  select distinct page.id as page_id, act.paper_id
  from (select account_id, paper_id, rated_at as at from ratings where value = 1 and counts
    union all select account_id, paper_id, saved_at from saves where counts
    union all select account_id, paper_id, last_at from opens where counts) as act
  cross join lateral (select id from served_pages p where p.account_id = act.account_id
    and p.served_at <= act.at and p.served_at > act.at - interval '7 days' and act.paper_id = any(p.paper_ids)
    order by p.served_at desc, p.id desc limit 1) as page
  where not exists (select from ratings r
      where r.account_id = act.account_id and r.paper_id = act.paper_id and r.value = -1)
    and not exists (select from dismissals d
      where d.account_id = act.account_id and d.paper_id = act.paper_id)
)`;

/** $1: how many pages. Passed by is what was on screen since the page was served and earned nothing. */
export const judgedPages = `with ${credits}, newest as (
  select p.* from served_pages p where id in (select page_id from credits) order by id desc limit $1
), judged as (
  select p.id, p.account_id, p.served_at, shown.amounts,
    exists (select from credits c where c.page_id = p.id and c.paper_id = shown.paper_id) as wanted
  from newest p
  cross join lateral (select unnest(p.paper_ids) as paper_id, jsonb_array_elements(p.amounts) as amounts) as shown
  where exists (select from credits c where c.page_id = p.id and c.paper_id = shown.paper_id)
    or exists (select from impressions i where i.account_id = p.account_id and i.paper_id = shown.paper_id
      and i.last_at >= p.served_at)
)
select account_id as "accountId",
  json_agg(amounts) filter (where wanted) as wanted, json_agg(amounts) filter (where not wanted) as passed
from judged group by id, account_id
having bool_or(not wanted) order by id`;

/** $1: the rival. */
export const outcomes = `with ${credits}
select p.account_id as "accountId", count(*) filter (where not side.of_rival)::int as current,
  count(*) filter (where side.of_rival)::int as rival
from served_pages p join credits c on c.page_id = p.id
cross join lateral (select p.of_rival[array_position(p.paper_ids, c.paper_id)] as of_rival) as side
where p.rival_id = $1 group by p.account_id, p.list order by min(p.id)`;

/** Deletes pages that no act can be credited to any more, and those of long ago; returns how many. */
export const prune = `with ${credits}, gone as (
  delete from served_pages where served_at < now() - interval '90 days'
    or (served_at < now() - interval '8 days' and id not in (select page_id from credits)) returning id
)
select count(*)::int as gone from gone`;
