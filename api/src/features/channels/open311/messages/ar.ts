import type { Words } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const ar: Words<typeof it> = {
  "open311.notice": "وصلنا طلبك {code}. تابعه هنا: {link}",
  "open311.key":
    "للإرسال باسم شخص يلزم مفتاح: رمز OAuth لتطبيق لديه الإذن cases:write. دون مفتاح يكون الطلب مجهول المصدر. اسأل {email}.",
  "open311.state.RECEIVED": "تم استلامه.",
  "open311.state.IN_CHARGE": "قيد المعالجة.",
  "open311.state.WAITING_FOR_CITIZEN": "بانتظار رد من أرسله.",
  "open311.state.RESOLVED": "انتهى.",
  "open311.state.CLOSED": "مغلق.",
  "open311.state.REOPENED": "أُعيد فتحه.",
  "open311.state.WITHDRAWN": "سحبه من أرسله.",
  "open311.outcome.SOLVED": "حُلّ.",
  "open311.outcome.ANSWERED": "انتهى برد.",
  "open311.outcome.FORWARDED": "أُحيل إلى جهة أخرى.",
  "open311.outcome.NOT_FEASIBLE": "لا يمكن تنفيذه.",
  "open311.outcome.DUPLICATE": "سبق الإبلاغ عنه.",
};
