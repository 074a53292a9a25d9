import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const ar: Words<typeof it> = {
  "points.rule.GOOD_REQUEST.title": "اخترت البند الصحيح",
  "points.rule.GOOD_REQUEST.description":
    "أرسلت طلبًا من الموقع واخترت موضوعه. هكذا يصل فورًا إلى المكتب المناسب.",
  "points.rule.FIRST_MESSAGE.title": "رسالتك الأولى",
  "points.rule.FIRST_MESSAGE.description": "كتبت لأول مرة في أحد طلباتك.",
  "points.rule.ARTICLE_SOLVED.title": "وجدت الإجابة",
  "points.rule.ARTICLE_SOLVED.description": "أجابك دليل قبل إرسال الطلب.",
  "points.rule.ARTICLE_RATED.title": "أخبرتنا إن كان الدليل مفيدًا",
  "points.rule.ARTICLE_RATED.description": "برأيك نكتب أدلة أفضل.",
  "points.rule.CASE_RATED.title": "أعطيتنا تقييمًا",
  "points.rule.CASE_RATED.description": "أخبرتنا كيف سار طلبك.",
  "points.rule.PROFILE_CHOSEN.title": "اخترت ملفك",
  "points.rule.PROFILE_CHOSEN.description": "الآن يُقرأ الموقع ويُستخدم كما تريد.",
  "points.rule.SETTLED.title": "انتهى الطلب",
  "points.rule.SETTLED.description": "انتهى طلبك على خير، دون إعادة فتحه.",
  "points.reason.CASE_WITHDRAWN": "سحبت الطلب.",
  "points.reason.CASE_REOPENED": "أُعيد فتح الطلب.",
  "points.reason.ARTICLE_NOT_SOLVED": "قلت إن الدليل لم يفدك.",
  "points.badge.WELCOME.title": "أهلًا بك",
  "points.badge.WELCOME.description": "اخترت ملفك.",
  "points.badge.GOOD_EYE.title": "نظر ثاقب",
  "points.badge.GOOD_EYE.description": "أرسلت الطلب الأول بالبند الصحيح.",
  "points.badge.SELF_RELIANT.title": "أنجز بنفسي",
  "points.badge.SELF_RELIANT.description": "وجدت الإجابة في الأدلة ثلاث مرات.",
  "points.badge.EDITOR_FRIEND.title": "صديق الأدلة",
  "points.badge.EDITOR_FRIEND.description": "أبديت رأيك في خمسة أدلة.",
  "points.badge.VOICE.title": "صوتك",
  "points.badge.VOICE.description": "قيّمت ثلاثة طلبات.",
};
