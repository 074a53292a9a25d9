import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const ar: Words<typeof it> = {
  "errors.UNKNOWN_REQUEST_TYPE": "هذا النوع من الطلبات غير موجود، أو لم يعد موجودًا.",
  "errors.UNKNOWN_FIELD": "هذا السؤال ليس جزءًا من الاستمارة.",
  "errors.NUMBER_INVALID": "اكتب رقمًا. مثال: 12,5",
  "errors.DATE_INVALID": "التاريخ غير صحيح. مثال: 2026-11-21",
  "errors.SLOT_UNKNOWN": "اختر أحد المواعيد المقترحة.",
  "errors.SLOT_TAKEN": "هذا الموعد لم يعد متاحًا. اختر موعدًا آخر.",
  "errors.EMERGENCY_CALL_FIRST": "هذه حالة طارئة: اتصل أولًا بالرقم {phone}. بعد ذلك يمكنك الكتابة هنا.",
  "errors.SECRET_TOO_SHORT": "الرمز السري قصير جدًا: استخدم {min} أحرف على الأقل.",
  "errors.UPLOAD_NOT_FOUND": "ملف مرفق لم يعد موجودًا: حمّله من جديد.",
  "errors.CASE_STATE_FORBIDS": "لا يسمح الطلب بهذا الإجراء في حالته الحالية.",
  "errors.REASON_REQUIRED": "اشرح السبب بكلمات بسيطة: سيقرؤه من كتب الطلب.",
  "errors.AGENT_OR_TEAM_REQUIRED": "اختر شخصًا أو مكتبًا.",
  "errors.NOT_AN_OUTCOME": "هذه النتيجة للطلبات المستوردة فقط.",
  "cases.author.CITIZEN": "من قدّم الطلب",
  "cases.author.DELEGATE": "من يساعد",
  "cases.author.OPERATOR": "مكتب الخدمة",
  "cases.author.ASSISTANT": "المساعد الآلي",
  "cases.author.SYSTEM": "مكتب الخدمة",
};
