-- Every number of the search, in one place. Chosen on development questions, never on those of acceptance.
-- After a change of a field's weight: npm run reindex (it stands in the lengths of texts).
create or replace function search_parameters(
  -- BM25: how soon a repeated word counts no more, and how much a long text is held against itself.
  out k1 float8, out b float8,
  -- How much a word counts by the field it stands in.
  out title_weight float8, out aliases_weight float8, out body_weight float8, out steps_weight float8,
  -- What the word itself counts beside its stem.
  out surface_weight float8,
  -- What a mended word counts: one wrong letter, or two.
  out one_letter float8, out two_letters float8,
  -- Postings that the rarest words of a question may bring, and the texts of which the common words are looked at.
  out budget integer, out candidates integer,
  -- The best so many are ranked again by how alike their wording is, which counts so much.
  out pool integer, out wording_weight float8,
  -- What an Italian text counts for who reads in another language.
  out italian_weight float8)
language sql immutable parallel safe as $$
  select 0.9, 0.75, 3, 2, 1, 1, 0.4, 0.9, 0.45, 8000, 400, 30, 1, 0.8
$$;
