import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const sq: Words<typeof it> = {
  "points.rule.GOOD_REQUEST.title": "Keni zgjedhur saktë",
  "points.rule.GOOD_REQUEST.description":
    "Keni dërguar një kërkesë nga siti, duke zgjedhur për çfarë bëhet fjalë. Kështu shkon menjëherë te zyra e duhur.",
  "points.rule.FIRST_MESSAGE.title": "Mesazhi juaj i parë",
  "points.rule.FIRST_MESSAGE.description": "Keni shkruar për herë të parë te një kërkesë e juaja.",
  "points.rule.ARTICLE_SOLVED.title": "E gjetët përgjigjen",
  "points.rule.ARTICLE_SOLVED.description": "Një udhëzues ju dha përgjigje para se ta dërgonit kërkesën.",
  "points.rule.ARTICLE_RATED.title": "Na thatë nëse udhëzuesi vlen",
  "points.rule.ARTICLE_RATED.description": "Me mendimin tuaj shkruajmë udhëzues më të mirë.",
  "points.rule.CASE_RATED.title": "Na keni dhënë një notë",
  "points.rule.CASE_RATED.description": "Na thatë si shkoi kërkesa juaj.",
  "points.rule.PROFILE_CHOSEN.title": "E zgjodhët profilin tuaj",
  "points.rule.PROFILE_CHOSEN.description": "Tani siti lexohet dhe përdoret siç doni ju.",
  "points.rule.SETTLED.title": "Kërkesë e përfunduar",
  "points.rule.SETTLED.description": "Kërkesa juaj përfundoi mirë, pa u rihapur.",
  "points.reason.CASE_WITHDRAWN": "E tërhoqët kërkesën.",
  "points.reason.CASE_REOPENED": "Kërkesa u rihap.",
  "points.reason.ARTICLE_NOT_SOLVED": "Thatë se udhëzuesi nuk ju vlejti.",
  "points.badge.WELCOME.title": "Mirë se vini",
  "points.badge.WELCOME.description": "E zgjodhët profilin tuaj.",
  "points.badge.GOOD_EYE.title": "Sy i mirë",
  "points.badge.GOOD_EYE.description": "E dërguat kërkesën e parë me zgjedhjen e duhur.",
  "points.badge.SELF_RELIANT.title": "I bëj vetë",
  "points.badge.SELF_RELIANT.description": "Tri herë e gjetët përgjigjen te udhëzuesit.",
  "points.badge.EDITOR_FRIEND.title": "Mik i udhëzuesve",
  "points.badge.EDITOR_FRIEND.description": "Keni dhënë mendimin për pesë udhëzues.",
  "points.badge.VOICE.title": "Zëri juaj",
  "points.badge.VOICE.description": "Keni dhënë notë për tri kërkesa.",
};
