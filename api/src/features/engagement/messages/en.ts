import type { AllWords } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const en: AllWords<typeof it> = {
  "points.rule.GOOD_REQUEST.title": "You chose the right item",
  "points.rule.GOOD_REQUEST.description":
    "You sent a request from the site and chose what it is about. It goes straight to the right office.",
  "points.rule.FIRST_MESSAGE.title": "Your first message",
  "points.rule.FIRST_MESSAGE.description": "You wrote on a request of yours for the first time.",
  "points.rule.ARTICLE_SOLVED.title": "You found the answer",
  "points.rule.ARTICLE_SOLVED.description": "A guide answered you before you sent a request.",
  "points.rule.ARTICLE_RATED.title": "You told us if the guide helps",
  "points.rule.ARTICLE_RATED.description": "With your opinion we write better guides.",
  "points.rule.CASE_RATED.title": "You gave us a rating",
  "points.rule.CASE_RATED.description": "You told us how your request went.",
  "points.rule.PROFILE_CHOSEN.title": "You chose your profile",
  "points.rule.PROFILE_CHOSEN.description": "Now the site reads and works the way you like.",
  "points.rule.SETTLED.title": "Request settled",
  "points.rule.SETTLED.description": "Your request ended well, with no need to open it again.",
  "points.reason.CASE_WITHDRAWN": "You withdrew the request.",
  "points.reason.CASE_REOPENED": "The request was opened again.",
  "points.reason.ARTICLE_NOT_SOLVED": "You said that the guide did not help.",
  "points.badge.WELCOME.title": "Welcome",
  "points.badge.WELCOME.description": "You chose your profile.",
  "points.badge.GOOD_EYE.title": "Good eye",
  "points.badge.GOOD_EYE.description": "You sent your first request with the right item.",
  "points.badge.SELF_RELIANT.title": "On my own",
  "points.badge.SELF_RELIANT.description": "Three times you found the answer in the guides.",
  "points.badge.EDITOR_FRIEND.title": "Friend of the guides",
  "points.badge.EDITOR_FRIEND.description": "You gave your opinion on five guides.",
  "points.badge.VOICE.title": "Your voice",
  "points.badge.VOICE.description": "You rated three requests.",
};
