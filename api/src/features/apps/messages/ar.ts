import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const ar: Words<typeof it> = {
  "errors.APP_NAME_RESERVED": "هذا الاسم يشبه اسم الجهة. اختر اسمًا آخر لتطبيقك.",
  "errors.APP_LIMIT": "يمكنك أن تملك {max} تطبيقات على الأكثر. احذف ما لم تعد تستخدمه.",
  "errors.APP_HAS_NO_SECRET": "هذا التطبيق يعمل على أجهزة الناس: ليس له مفتاح سري.",
  "errors.WEBSITE_INVALID": "عنوان الموقع يجب أن يبدأ بـ https://",
  "errors.REDIRECT_URI_REQUIRED": "اكتب عنوان عودة واحدًا على الأقل.",
  "errors.REDIRECT_URI_INVALID": "هذا ليس عنوانًا كاملًا. مثال: https://app.esempio.it/ritorno",
  "errors.REDIRECT_URI_FRAGMENT": "عنوان العودة لا يمكن أن يحتوي على العلامة #.",
  "errors.REDIRECT_URI_WILDCARD": "اكتب العنوان كاملًا: النجمة غير مقبولة.",
  "errors.REDIRECT_URI_INSECURE":
    "عنوان العودة يجب أن يبدأ بـ https://. على حاسوبك فقط يصلح http://localhost. تطبيق الهاتف يمكنه استخدام مخطّط فيه نقطة، مثل it.esempio.app:/ritorno.",
  "errors.REDIRECT_URI_NATIVE":
    "مخطّط مثل it.esempio.app:/ritorno يصلح فقط لتطبيق على الأجهزة، لا لتطبيق على خادم.",
  "errors.SCOPE_UNKNOWN": "هذا الإذن غير موجود.",
  "errors.WEBHOOK_URL_INVALID": "هذا ليس عنوانًا كاملًا. مثال: https://app.esempio.it/avvisi",
  "errors.WEBHOOK_URL_INSECURE": "العنوان يجب أن يبدأ بـ https://",
  "errors.WEBHOOK_HOST_UNKNOWN": "لا نجد هذا العنوان على الإنترنت: تأكّد من كتابته جيدًا.",
  "errors.WEBHOOK_ADDRESS_PRIVATE":
    "هذا العنوان في شبكة خاصة: لا يمكننا الوصول إليه من هنا. استخدم عنوانًا مفتوحًا على الإنترنت.",
  "errors.WEBHOOK_EVENT_UNKNOWN": "هذا الحدث غير موجود.",
  "errors.WEBHOOK_LIMIT": "يمكن أن يكون للتطبيق {max} عناوين إشعارات على الأكثر.",
  "errors.WEBHOOK_DISABLED": "هذا العنوان متوقّف: شغّله أولًا.",
};
