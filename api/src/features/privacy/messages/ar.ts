import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const ar: Words<typeof it> = {
  "errors.TOO_MANY_EXPORTS": "طلبت {max} نسخ اليوم. استخدم الأخيرة أو أعد المحاولة غدًا.",
  "errors.ERASURE_NOT_CONFIRMED": "قبل طلب الحذف، أكّد أنك قرأت ما سيحدث.",
  "errors.ERASURE_OF_STAFF": "هذا الحساب لشخص يعمل هنا: يُطلب الحذف ممن يدير الخدمة.",
  "errors.ERASURE_OPEN_CASES":
    "{count, plural, zero {ليس لديك طلب مفتوح} one {ما زال لديك طلب مفتوح} two {ما زال لديك طلبان مفتوحان} few {ما زال لديك {count} طلبات مفتوحة} many {ما زال لديك {count} طلبًا مفتوحًا} other {ما زال لديك {count} طلب مفتوح}}: انتظر الرد أو اسحب الطلب. بعد ذلك يمكنك حذف بياناتك.",
  "errors.MERGE_ERASURE_WAITING": "طلبت حذف بيانات أحد الملفين. ألغِ ذلك الطلب أولًا.",
  "errors.ERASURE_NOT_WAITING": "لا يوجد حذف لإلغائه.",
};
