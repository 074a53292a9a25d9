-- What somebody who types may want: titles and aliases of articles one of whose words begins so, then frequent words.
-- Both are ranges of an index of which at most so many entries are looked at, so that a single letter answers as fast.
create or replace function search_complete(asked_locale text, typed text, most integer)
returns table (shown text)
language plpgsql stable set jit = off set enable_seqscan = off set enable_bitmapscan = off as $$
declare
  looked_at constant integer := 200;
  before text := substring(typed from '^(.* )');
  last text := substring(typed from '[^ ]*$');
begin
  return query
  with named as (
    select c.shown, min(length(c.shown)) as letters, count(*) as times
    from (
      select * from search_completions c
      where c.locale = asked_locale and c.beginning ~>=~ typed and c.beginning ~<~ (typed || chr(1114111))
      order by c.beginning using ~<~ limit looked_at
    ) c
    group by c.shown order by times desc, letters, c.shown limit most
  ), frequent as (
    select coalesce(before, '') || t.term as shown, t.texts
    from (
      select * from search_terms t
      where t.analysis = 'SURFACE' and t.locale = asked_locale and length(last) > 1
        and t.term ~>=~ last and t.term ~<~ (last || chr(1114111))
      order by t.term using ~<~ limit looked_at * 10
    ) t
    where t.texts > 0 and length(t.term) > 3
    order by t.texts desc, t.term limit most
  )
  select o.shown from (
    select n.shown, 1 as kind, row_number() over (order by n.times desc, n.letters, n.shown) as place from named n
    union all
    select f.shown, 2, row_number() over (order by f.texts desc, f.shown) from frequent f
  ) o
  order by o.kind, o.place limit most;
end
$$;
