import type { Store } from "../../../platform/database/index.ts";
import type { PersonalData } from "../../../platform/room.ts";

/** What a person said of articles; afterwards it counts as said by nobody. */
export const personalRatings = (store: Store): PersonalData => ({
  name: "articles",
  collect: async (personId) => ({
    ratings: await store.rows<object>(
      `select a.slug as article, r.locale as language, r.solved, r.draft_of as "draftOf", r.at
       from article_ratings r join articles a on a.id = r.article_id where r.person_id = $1 order by r.at`,
      [personId],
    ),
  }),
  erase: async (personId) =>
    void (await store.rows(
      "update article_ratings set person_id = null, draft_of = null, rater = 'erased:' || id where person_id = $1",
      [personId],
    )),
});
