import type { Words } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const ar: Words<typeof it> = {
  "apps.limit.password": "لا يرى الرموز التي تدخل بها ولا يمكنه الدخول بدلًا منك.",
  "apps.limit.others": "لا يمكنه تغيير بياناتك ولا ربط تطبيقات أخرى.",
  "apps.limit.official": "ليس تطبيقًا للجهة: المسؤول عما يفعله هو من صنعه.",
  "errors.AUTHORIZATION_GONE":
    "هذا السؤال لم يعد صالحًا: انتهت صلاحيته، أو سبق أن أجبت، أو فُتح في نافذة أخرى. عد إلى التطبيق وأعد المحاولة.",
  "errors.NOTHING_TO_ALLOW": "يطلب التطبيق أشياء لا يمكنك السماح بها.",
  "errors.APP_NOT_CONNECTED": "هذا التطبيق غير مرتبط.",
  "apps.error.title": "لا يمكننا ربط التطبيق",
  "apps.error.redirect":
    "العنوان الذي يريد التطبيق إعادتك إليه ليس العنوان الذي صرّح به. من أجل سلامتك نتوقّف هنا.",
  "apps.error.client": "لا نعرف هذا التطبيق، أو تم تعليقه.",
  "apps.error.expired": "مضى وقت طويل، أو غيّرت النافذة. عد إلى التطبيق وأعد المحاولة.",
  "apps.error.other": "أرسل التطبيق طلبًا خاطئًا. عد إلى التطبيق وأعد المحاولة.",
  "apps.error.safe": "لم نعطِ التطبيق أيًّا من بياناتك.",
  "apps.error.detail": "لمن صنع التطبيق:",
  "apps.error.home": "اذهب إلى الصفحة الرئيسية",
};
