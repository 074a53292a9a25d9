import type { Words } from "../../messages/index.ts";
import type { it } from "./it.ts";

export const ar: Words<typeof it> = {
  "pages.notReady": "مكتب الخدمة هذا لم يُفتح بعد. أعد المحاولة لاحقًا.",
  "errors.REQUIRED": "هذه المعلومة لازمة: اكتبها.",
  "errors.INVALID": "هناك خطأ في هذه الإجابة: تحقّق منها.",
  "errors.EMAIL_INVALID": "عنوان البريد الإلكتروني غير كامل. مثال: nome@posta.it",
  "errors.TOO_LONG": "النص طويل جدًا: استخدم {max} حرف على الأكثر.",
  "errors.TOO_SHORT": "النص قصير جدًا: استخدم {min} أحرف على الأقل.",
  "errors.TOO_SMALL": "الرقم صغير جدًا: الحد الأدنى {min}.",
  "errors.TOO_LARGE": "الرقم كبير جدًا: الحد الأقصى {max}.",
  "errors.TOO_MANY": "العدد كبير جدًا: الحد الأقصى {max}.",
  "errors.NOT_A_CHOICE": "اختر إحدى الإجابات المقترحة.",
  "errors.FORMAT_INVALID": "الصيغة غير صحيحة: تحقّق.",
  "errors.PLACE_INVALID": "النقطة على الخريطة غير صالحة: اكتب العنوان.",
  "errors.NOT_FOUND": "لم نجد ما تبحث عنه.",
  "errors.REQUEST_ID_INVALID": "رمز الإرسال ليس UUID.",
  "errors.REQUEST_ID_REUSED": "وصل هذا الإرسال من قبل بمحتوى مختلف. أعد التحميل وحاول من جديد.",
  "errors.TOO_MANY_TRIES":
    "محاولات كثيرة جدًا. انتظر {minutes, plural, zero {قليلًا} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}} وأعد المحاولة.",
};
