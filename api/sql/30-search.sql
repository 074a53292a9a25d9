-- The search: BM25 over the postings, in two phases.
--
-- score(question, text) = sum over the question's terms of   w * idf * tf * (k1 + 1) / (tf + k1 * (1 - b + b * length / average))
--   idf = ln(1 + (N - n + 0.5) / (n + 0.5)), N articles, n texts that have the term
--   tf and length are sums over the fields, each times the field's weight ("simple BM25F")
-- Robertson, Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", Foundations and Trends in Information
-- Retrieval 3 (2009), 3.4 and 3.6.2; idf that is never negative as in Lucene.

-- How much a term says that so many texts have: inverse document frequency over all articles, so that it means the same
-- in a language that few of them are translated into.
create or replace function search_idf(texts integer) returns float8
language sql stable as $$
  select ln(1 + (greatest(n.articles, texts) - texts + 0.5) / (texts + 0.5))
  from (select coalesce(max(s.texts), 0) as articles from search_statistics s) n
$$;

-- Whether two words are made of the same letters, in whatever order.
create or replace function search_same_letters(one text, other text) returns boolean
language sql immutable parallel safe as $$
  select length(one) = length(other)
    and array(select unnest(string_to_array(one, null)) order by 1)
      = array(select unnest(string_to_array(other, null)) order by 1)
$$;

-- The words an unknown word was probably meant to be, best first: alike by trigrams, and one letter away (two from
-- eight letters on; two neighbours that changed places are one).
create or replace function search_mend(asked_locale text, word text)
returns table (mended text, letters integer)
language plpgsql stable rows 3 as $$
declare
  allowed integer := case when length(word) >= 8 then 2 else 1 end;
begin
  perform set_config('pg_trgm.similarity_threshold',
    case when length(word) <= 5 then '0.2' when length(word) <= 7 then '0.25' else '0.3' end, true);
  return query
  with alike as materialized (
    select t.term, t.texts, similarity(t.term, word) as similarity
    from search_terms t
    where t.analysis = 'SURFACE' and t.term % word and t.locale = asked_locale and t.texts > 0
      and length(t.term) between greatest(2, length(word) - allowed) and length(word) + allowed
  ), near as (
    select a.*, case
      when levenshtein_less_equal(a.term, word, 2) = 2 and search_same_letters(a.term, word) then 1
      else levenshtein_less_equal(a.term, word, 2) end as distance
    from alike a
  )
  select n.term, n.distance from near n where n.distance <= allowed
  order by n.distance, n.similarity * ln(1 + n.texts) desc, n.term limit 3;
end
$$;

-- What to look for: the terms of a question's words. A word is given with the place of the question it stands for, the
-- language of the texts to look in, what it counts, and whether it may be mended where no text has it.
-- A term that no text has comes without its id. weight is all that does not depend on the text: w * idf * (k1 + 1); slope is k1 * b / average length.
create or replace function search_understand(
  places integer[], words text[], locales text[], counts real[], mendable boolean[])
returns table (place integer, locale text, analysis text, term text, term_id integer, texts integer,
  share real, weight float8, slope float8)
language sql stable set jit = off as $$
  with asked as (
    select w.*, search_stem(w.locale, w.word) as stem
    from unnest(places, words, locales, counts, mendable) w (place, word, locale, count, mendable)
  ), known as materialized (
    select a.*, exists (
      select from search_terms t
      where (t.locale, t.analysis, t.term) = (a.locale, 'STEM', a.stem) and t.texts > 0) as known
    from asked a
  ), meant as (
    select k.place, k.locale, k.word, k.stem, k.count from known k
    union all
    select k.place, k.locale, m.mended, search_stem(k.locale, m.mended),
      k.count * case m.letters when 2 then p.two_letters else p.one_letter end
    from known k, search_parameters() p, search_mend(k.locale, k.word) m
    where not k.known and k.stem is not null and k.mendable and length(k.word) >= 3
      and not exists (select from known o where o.place = k.place and o.known)
  ), term as (
    select m.place, m.locale, 'STEM' as analysis, m.stem as term, m.count from meant m where m.stem is not null
    union all
    select m.place, m.locale, 'SURFACE', m.word, m.count * p.surface_weight from meant m, search_parameters() p
  ), counted as (
    select max(t.place) as place, t.locale, t.analysis, t.term, max(t.count) as count
    from term t group by t.locale, t.analysis, t.term
  )
  select c.place, c.locale, c.analysis, c.term, t.id, coalesce(t.texts, 0), c.count::real,
    c.count * search_idf(coalesce(t.texts, 0)) * (p.k1 + 1), p.k1 * p.b / s.average_length
  from counted c
  join search_statistics s on s.locale = c.locale
  left join search_terms t on (t.locale, t.analysis, t.term) = (c.locale, c.analysis, c.term) and t.texts > 0
  cross join search_parameters() p
$$;

-- The texts that have terms, best first. The rarest terms pick the candidates, as far as the budget of postings goes;
-- the common ones, which nearly all texts have, only count for those candidates.
-- category, audience and life event: only texts of such articles; null for all.
create or replace function search_texts_of(
  term_ids integer[], texts integer[], weights float8[], slopes float8[],
  wanted_category text, wanted_audience text, wanted_life_event text)
returns table (text_id integer, score float8)
language plpgsql stable rows 400
set jit = off set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off set enable_bitmapscan = off as $$
declare
  p record;
  rare integer[]; rare_weights float8[]; rare_slopes float8[];
  common integer[]; common_weights float8[]; common_slopes float8[];
begin
  select * into p from search_parameters();
  select array_agg(t.id) filter (where t.rare), array_agg(t.weight) filter (where t.rare),
    array_agg(t.slope) filter (where t.rare), array_agg(t.id) filter (where not t.rare),
    array_agg(t.weight) filter (where not t.rare), array_agg(t.slope) filter (where not t.rare)
  into rare, rare_weights, rare_slopes, common, common_weights, common_slopes
  from (
    select g.*, sum(g.texts) over rarest <= p.budget or row_number() over rarest <= 2 as rare
    from unnest(term_ids, texts, weights, slopes) g (id, texts, weight, slope)
    window rarest as (order by g.texts, g.id)
  ) t;
  return query
  with candidate as materialized (
    select o.text_id, sum(t.weight * f.tf / (f.tf + p.k1 * (1 - p.b) + t.slope * o.length)) as score
    from unnest(rare, rare_weights, rare_slopes) t (id, weight, slope)
    cross join lateral (select * from search_postings o where o.term_id = t.id) o
    cross join lateral (select p.title_weight * o.title + p.aliases_weight * o.aliases
      + p.body_weight * o.body + p.steps_weight * o.steps as tf) f
    where coalesce(wanted_category, wanted_audience, wanted_life_event) is null or exists (
      select from search_texts x join articles a on a.id = x.article_id
      where x.id = o.text_id and (wanted_category is null or a.category = wanted_category)
        and (wanted_audience is null or wanted_audience = any (a.audiences))
        and (wanted_life_event is null or wanted_life_event = any (a.life_events)))
    group by o.text_id order by 2 desc, 1 limit p.candidates
  )
  select c.text_id, c.score + coalesce((
    select sum(t.weight * f.tf / (f.tf + p.k1 * (1 - p.b) + t.slope * o.length))
    from unnest(common, common_weights, common_slopes) t (id, weight, slope)
    join search_postings o on o.term_id = t.id and o.text_id = c.text_id
    cross join lateral (select p.title_weight * o.title + p.aliases_weight * o.aliases
      + p.body_weight * o.body + p.steps_weight * o.steps as tf) f), 0)
  from candidate c;
end
$$;

-- The articles that answer, best first, each by its best text. Those that come first are ranked again by how alike the
-- question is to the most similar stretch of the text (word_similarity of pg_trgm), letters and order included.
-- questions: the question as it is to be compared with texts of each of the languages.
create or replace function search_articles(
  term_ids integer[], texts integer[], weights float8[], slopes float8[], reader_locale text,
  question_locales text[], questions text[], wanted_category text, wanted_audience text, wanted_life_event text)
returns table (article_id uuid, text_id integer, locale text, score float8)
language sql stable set jit = off as $$
  with found as (
    select x.article_id, x.id, x.locale, l.weight, t.score * (1 + coalesce(b.boost, 0)) * l.weight as score
    from search_texts_of(term_ids, texts, weights, slopes, wanted_category, wanted_audience, wanted_life_event) t
    join search_texts x on x.id = t.text_id
    left join article_boosts b on (b.article_id, b.locale) = (x.article_id, x.locale)
    cross join search_parameters() p
    cross join lateral (select case when x.locale = reader_locale then 1 else p.italian_weight end as weight) l
  ), best as (
    select distinct on (f.article_id) f.* from found f order by f.article_id, f.score desc
  ), ranked as materialized (
    select b.*, row_number() over (order by b.score desc, b.article_id) as position, max(b.score) over () as top
    from best b
  )
  select r.article_id, r.id, r.locale, round((r.score / r.top + case when r.position <= p.pool then p.wording_weight * r.weight * (
    select word_similarity(q.question, x.words)
    from search_texts x join unnest(question_locales, questions) q (locale, question) on q.locale = x.locale
    where x.id = r.id) else 0 end)::numeric, 6)::float8
  from ranked r cross join search_parameters() p
$$;
