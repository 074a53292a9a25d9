import type { Words } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const ar: Words<typeof it> = {
  "errors.UPLOAD_LINK": "رابط إرسال الملف لم يعد صالحًا: أضف الملف من جديد.",
  "errors.UPLOAD_TOO_LARGE": "الملف كبير جدًا: 10 ميغابايت على الأكثر.",
  "errors.UPLOAD_TYPE": "هذا النوع من الملفات لا يصلح: أرسل صورة (JPEG، PNG، WebP) أو ملف PDF.",
  "errors.UPLOAD_BROKEN": "الصورة لا تُفتح: حاول التقاطها من جديد.",
  "errors.UPLOAD_INFECTED": "الملف فيه فيروس ولم نحتفظ به. افحص جهازك، أو أرسل دون هذا الملف.",
  "errors.UPLOAD_STORAGE_FULL": "لا مكان للملفات الآن. أرسل دون صور، أو أعد المحاولة بعد قليل.",
};
