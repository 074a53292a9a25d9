-- Words come here ready from search/words.ts: lower case, without accents, separated by one blank.

-- The stem of a word in a language; null where it says nothing by itself (articles, prepositions); the word itself
-- where PostgreSQL has no stemmer of the language.
create or replace function search_stem(locale text, word text) returns text
language sql immutable parallel safe as $$
  select case locale
    when 'it' then (ts_lexize('italian_stem', word))[1]
    when 'en' then (ts_lexize('english_stem', word))[1]
    when 'ro' then (ts_lexize('romanian_stem', word))[1]
    when 'ar' then (ts_lexize('arabic_stem', word))[1]
    when 'es' then (ts_lexize('spanish_stem', word))[1]
    when 'fr' then (ts_lexize('french_stem', word))[1]
    when 'de' then (ts_lexize('german_stem', word))[1]
    else word
  end
$$;

-- The terms of a text, stems and words, with how often each stands in each field.
create or replace function search_terms_of(locale text, title text, aliases text, body text, steps text)
returns table (analysis text, term text, in_title bigint, in_aliases bigint, in_body bigint, in_steps bigint)
language sql immutable parallel safe as $$
  select a.analysis, a.term, count(*) filter (where f.field = 1), count(*) filter (where f.field = 2),
    count(*) filter (where f.field = 3), count(*) filter (where f.field = 4)
  from (values (1, title), (2, aliases), (3, body), (4, steps)) f (field, words)
  cross join lateral string_to_table(f.words, ' ') w (word)
  cross join lateral (values ('STEM', search_stem(locale, w.word)), ('SURFACE', w.word)) a (analysis, term)
  where w.word <> '' and a.term is not null
  group by a.analysis, a.term
$$;

-- Takes the postings of texts out, and has their terms counted again.
create or replace function search_forget(text_ids integer[]) returns void
language sql as $$
  insert into search_uncounted_terms
  select distinct unnest(t.term_ids) from search_texts t where t.id = any (text_ids);
  delete from search_postings p using (select id, unnest(term_ids) as term_id from search_texts where id = any (text_ids)) t
  where p.term_id = t.term_id and p.text_id = t.id;
$$;

-- A text that goes, with its article or alone, takes its postings along.
create or replace function search_forget_deleted() returns trigger
language plpgsql as $$
begin
  perform search_forget(array[old.id]);
  return old;
end
$$;
create or replace trigger search_texts_forgotten before delete on search_texts
  for each row execute function search_forget_deleted();

-- Writes the index of texts, over what they had: in the transaction that publishes them, all texts in a few statements.
-- Terms that are new are added; those that are there are not touched, so that two who publish never wait for each other
-- over a common word: how many texts have them is counted behind it (search_count).
create or replace function search_index(
  article_ids uuid[], locales text[], titles text[], aliases text[], bodies text[], steps text[]) returns void
language plpgsql set jit = off set client_min_messages = warning as $$
declare
  weight record;
begin
  select * into weight from search_parameters();
  create temporary table if not exists search_given (
    article_id uuid, locale text, analysis text, term text,
    in_title smallint, in_aliases smallint, in_body smallint, in_steps smallint) on commit delete rows;
  delete from search_given;
  insert into search_given
  select g.article_id, g.locale, t.*
  from unnest(article_ids, locales, titles, aliases, bodies, steps) g (article_id, locale, title, aliases, body, steps)
  cross join lateral search_terms_of(g.locale, g.title, g.aliases, g.body, g.steps) t;

  -- In order, so that two who add the same terms never wait for each other crosswise.
  insert into search_terms (locale, analysis, term)
  select g.locale, g.analysis, g.term from search_given g
  where not exists (
    select from search_terms t where (t.locale, t.analysis, t.term) = (g.locale, g.analysis, g.term))
  group by g.locale, g.analysis, g.term order by 1, 2, 3
  on conflict do nothing;

  perform search_forget(array(
    select t.id from search_texts t
    where (t.article_id, t.locale) in (select * from unnest(article_ids, locales))));

  insert into search_texts (article_id, locale, length, term_ids, words)
  select g.article_id, g.locale,
    sum(weight.title_weight * g.in_title + weight.aliases_weight * g.in_aliases
      + weight.body_weight * g.in_body + weight.steps_weight * g.in_steps) filter (where g.analysis = 'SURFACE'),
    array_agg(t.id), ''
  from search_given g join search_terms t on (t.locale, t.analysis, t.term) = (g.locale, g.analysis, g.term)
  group by g.article_id, g.locale
  on conflict (article_id, locale) do update set length = excluded.length, term_ids = excluded.term_ids;
  update search_texts t set words = concat_ws(' ', n.title, n.aliases, n.body, n.steps)
  from unnest(article_ids, locales, titles, aliases, bodies, steps)
    n (article_id, locale, title, aliases, body, steps)
  where (t.article_id, t.locale) = (n.article_id, n.locale);

  insert into search_postings (term_id, text_id, title, aliases, body, steps, length)
  select t.id, x.id, g.in_title, g.in_aliases, g.in_body, g.in_steps, x.length
  from search_given g
  join search_texts x using (article_id, locale)
  join search_terms t on (t.locale, t.analysis, t.term) = (g.locale, g.analysis, g.term)
  order by 1, 2;
  insert into search_uncounted_terms
  select distinct t.id
  from search_given g join search_terms t on (t.locale, t.analysis, t.term) = (g.locale, g.analysis, g.term);
end
$$;

-- Counts behind what was published: in how many texts each of its terms stands, and how long texts are. Who publishes
-- waits for nobody; of two who count in one schema the second waits, so that what it was called for is counted after it.
create or replace function search_count() returns void
language plpgsql set jit = off as $$
declare
  term_ids integer[];
begin
  perform pg_advisory_xact_lock(7203513, hashtext(current_schema()));
  with gone as (delete from search_uncounted_terms returning term_id)
  select array_agg(distinct term_id) into term_ids from gone;
  if term_ids is null then
    return;
  end if;
  update search_terms t set texts = n.texts
  from (
    select u.id, (select count(*) from search_postings p where p.term_id = u.id) as texts
    from unnest(term_ids) u (id)
  ) n
  where t.id = n.id and t.texts <> n.texts;
  delete from search_statistics s where not exists (select from search_texts t where t.locale = s.locale);
  insert into search_statistics (locale, texts, average_length)
  select locale, count(*), avg(length) from search_texts group by locale
  on conflict (locale) do update set texts = excluded.texts, average_length = excluded.average_length;
end
$$;
