import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const uk: Words<typeof it> = {
  "points.rule.GOOD_REQUEST.title": "Ви вибрали правильну тему",
  "points.rule.GOOD_REQUEST.description":
    "Ви надіслали звернення з сайту і вибрали, про що воно. Так воно одразу потрапляє до потрібного відділу.",
  "points.rule.FIRST_MESSAGE.title": "Ваше перше повідомлення",
  "points.rule.FIRST_MESSAGE.description": "Ви вперше написали у своєму зверненні.",
  "points.rule.ARTICLE_SOLVED.title": "Ви знайшли відповідь",
  "points.rule.ARTICLE_SOLVED.description": "Стаття допомогла вам ще до надсилання звернення.",
  "points.rule.ARTICLE_RATED.title": "Ви сказали, чи корисна стаття",
  "points.rule.ARTICLE_RATED.description": "З вашою думкою ми пишемо кращі статті.",
  "points.rule.CASE_RATED.title": "Ви поставили нам оцінку",
  "points.rule.CASE_RATED.description": "Ви розповіли, як пройшло ваше звернення.",
  "points.rule.PROFILE_CHOSEN.title": "Ви вибрали свій профіль",
  "points.rule.PROFILE_CHOSEN.description": "Тепер сайт читається і працює так, як вам зручно.",
  "points.rule.SETTLED.title": "Звернення завершено",
  "points.rule.SETTLED.description": "Ваше звернення добре завершилося, без повторного відкриття.",
  "points.reason.CASE_WITHDRAWN": "Ви відкликали звернення.",
  "points.reason.CASE_REOPENED": "Звернення знову відкрили.",
  "points.reason.ARTICLE_NOT_SOLVED": "Ви сказали, що стаття не допомогла.",
  "points.badge.WELCOME.title": "Ласкаво просимо",
  "points.badge.WELCOME.description": "Ви вибрали свій профіль.",
  "points.badge.GOOD_EYE.title": "Гостре око",
  "points.badge.GOOD_EYE.description": "Ви надіслали перше звернення з правильною темою.",
  "points.badge.SELF_RELIANT.title": "Без допомоги",
  "points.badge.SELF_RELIANT.description": "Ви тричі знайшли відповідь у статтях.",
  "points.badge.EDITOR_FRIEND.title": "Помічник статей",
  "points.badge.EDITOR_FRIEND.description": "Ви сказали свою думку про п’ять статей.",
  "points.badge.VOICE.title": "Ваш голос",
  "points.badge.VOICE.description": "Ви поставили оцінку трьом зверненням.",
};
