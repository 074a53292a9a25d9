import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const ar: Words<typeof it> = {
  "mail.greeting": "{named, select, yes {مرحبًا {name}،} other {مرحبًا،}}",
  "mail.signature":
    "{hasPhone, select, yes {هل تفضّل التحدث مع شخص؟ اتصل بالرقم {phone}.\n\n} other {}}{name}\nتُرسل هذه الرسالة تلقائيًا: لا حاجة إلى الرد.",
  "mail.code.subject": "رمز الدخول الخاص بك: {code}",
  "mail.code.body":
    "رمز الدخول الخاص بك هو:\n\n{code}\n\n{register, select, PLAIN {اكتبه في الصفحة. صالح 10 دقائق.} other {اكتبه في الصفحة التي طلبته منها. صالح 10 دقائق ولمرة واحدة.}}\n\nألم تطلبه أنت؟ تجاهل هذه الرسالة. لا تعطِ الرمز لأحد، ولا حتى لمن يقول إنه يعمل لدينا.",
  "mail.erasure.subject": "طلبت حذف بياناتك",
  "mail.erasure.body":
    "في {date} نحذف بياناتك ولن يمكنك الدخول بعد ذلك.\n\n{register, select, PLAIN {هل غيّرت رأيك؟ ألغِ هنا قبل ذلك اليوم:} other {إذا غيّرت رأيك يمكنك الإلغاء حتى ذلك اليوم:}}\n{link}\n\nألم تطلب ذلك أنت؟ ألغِ فورًا واتصل بنا.",
  "mail.merged.subject": "ملفاك الآن ملف واحد",
  "mail.merged.body":
    "دمجت ملفيك. الطلبات والملفات والنقاط الآن في ملف واحد.\n\nيمكنك التراجع حتى {date} من صفحة ملفك:\n{link}\n\nألم تطلب ذلك أنت؟ تراجع فورًا واتصل بنا.",
  "mail.webhook.subject": "{app}: لم نعد نرسل إشعارات إلى {host}",
  "mail.webhook.body":
    "{reason, select, GONE {أجاب {host} بأنه لم يعد يريد إشعاراتنا (410 Gone).} other {لا يستلم {host} إشعاراتنا منذ خمسة أيام.}} لذلك لم نعد نرسلها إلى التطبيق {app}.\n\nهنا ترى آخر المحاولات. عندما يعمل كل شيء، شغّل العنوان من جديد:\n{link}",
  "mail.secret.subject": "الرابط الجديد إلى طلبك {case}",
  "mail.secret.body":
    "بهذا الرابط ترى طلبك {case} ويمكنك الكتابة إلينا:\n\n{link}\n\nالرابط السابق لم يعد يعمل. لا تعطه لأحد: من يملكه يستطيع قراءة طلبك.\n\nألم تطلبه أنت؟ استخدم هذا الرابط على كل حال، أو اتصل بنا.",
  "mail.opened.subject": "استلمنا طلبك {case}",
  "mail.opened.body":
    "{register, select, PLAIN {طلبك عندنا: {title}.} other {استلمنا طلبك: {title}.}}\nرمزه {case}.\n{promised, select, yes {نرد عليك في موعد أقصاه {date}.\n} other {}}\nهنا ترى أين وصل، ويمكنك الكتابة إلينا:\n{link}",
  "mail.taken.subject": "هناك من يهتم بطلبك {case}",
  "mail.taken.body":
    "{assigned, select, yes {من يهتم الآن بطلبك: {agent} ({office}). الطلب: {title}.} other {نهتم الآن بطلبك: {title}.}}\n{promised, select, yes {نرد عليك في موعد أقصاه {date}.\n} other {}}\nهنا ترى أين وصل:\n{link}",
  "mail.answered.subject": "هناك رد على طلبك {case}",
  "mail.answered.body":
    "{assigned, select, yes {رسالة إليك من {agent} ({office}).} other {كتبنا إليك.}} الطلب هو: {title}.\n\nاقرأ الرد هنا:\n{link}",
  "mail.waiting.subject": "نحتاج شيئًا منك للطلب {case}",
  "mail.waiting.body":
    "{register, select, PLAIN {سألناك سؤالًا. أجب ونتابع.} other {لمتابعة طلبك نحتاج إلى ردك.}}\nالطلب هو: {title}.\n\nاقرأ السؤال وأجب هنا:\n{link}",
  "mail.resolved.subject": "انتهى طلبك {case}",
  "mail.resolved.body":
    "{outcome, select, SOLVED {حللنا طلبك: {title}.} ANSWERED {رددنا على طلبك: {title}.} FORWARDED {أحلنا طلبك إلى من يستطيع حلّه: {title}.} DUPLICATE {نتابع هذه المشكلة في طلب آخر: {title}.} NOT_FEASIBLE {لا يمكننا تنفيذ ما تطلبه: {title}. تجد السبب في الصفحة.} other {انتهى طلبك: {title}.}}\n\nاقرأ هنا كيف انتهى. يمكنك أن تعطينا تقييمًا أو أن تعيد فتح الطلب:\n{link}",
  "mail.reopened.subject": "أعدنا فتح طلبك {case}",
  "mail.reopened.body": "طلبك مفتوح من جديد: {title}. ما زلنا نهتم به.\n\nهنا ترى أين وصل:\n{link}",
};
