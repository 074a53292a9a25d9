import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const ar: Words<typeof it> = {
  "errors.SIGN_IN_CODE_WRONG":
    "الرمز غير صحيح أو انتهت صلاحيته. تحقّق من آخر بريد إلكتروني أو اطلب رمزًا جديدًا.",
  "errors.PASSKEY_REFUSED":
    "لم نتمكّن من التعرّف على مفتاح المرور passkey لهذا الجهاز. أعد المحاولة، أو ادخل برمز عبر البريد الإلكتروني.",
  "errors.MERGE_OFFER_GONE": "انتهت مهلة دمج الملفين، أو سبق أن دمجتهما. ادخل من جديد بواسطة SPID أو CIE.",
  "errors.MERGE_NOT_UNDOABLE": "لم يعد ممكنًا التراجع عن هذا الدمج.",
  "identity.location.ITALY": "إيطاليا",
  "identity.location.COOPERATIVE": "إيطاليا، تعاونية اجتماعية",
  "identity.location.ABROAD": "خارج إيطاليا",
  "identity.persona.citizen-senior": "78 سنة، نص كبير وكلمات بسيطة",
  "identity.persona.citizen-digital": "22 سنة، يستخدم الهاتف كثيرًا",
  "identity.persona.citizen-assisted": "84 سنة، تساعدها ابنتها",
  "identity.persona.citizen-foreigner": "تعيش هنا منذ ثلاث سنوات، تتكلّم العربية والإنجليزية",
  "identity.persona.operator-roads": "يرد من مكتب الطرق",
  "identity.persona.operator-desk": "يرد من مكتب خدمة المواطن",
  "identity.persona.operator-water": "يرد من خدمة المياه",
  "identity.persona.editor": "يكتب الأدلة",
  "identity.persona.supervisor": "يتابع عمل مكتب الخدمة",
  "identity.persona.admin": "يدير النظام",
};
