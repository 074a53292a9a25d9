import type { Words } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const ar: Words<typeof it> = {
  "apps.scope.profile:read.title": "قراءة بياناتك",
  "apps.scope.profile:read.description": "الاسم والبريد الإلكتروني والهاتف وكيف تفضّل استخدام الخدمة.",
  "apps.scope.cases:read.title": "قراءة طلباتك",
  "apps.scope.cases:read.description": "الطلبات التي قدّمتها والرسائل والصور والردود.",
  "apps.scope.cases:write.title": "تقديم الطلبات والكتابة بدلًا منك",
  "apps.scope.cases:write.description":
    "فتح طلبات جديدة، وإرسال رسائل وصور، وسحب طلب أو إعادة فتحه، وإعطاء تقييم.",
  "apps.scope.points:read.title": "قراءة نقاطك",
  "apps.scope.points:read.description": "كم لديك من النقاط وكيف حصلت عليها.",
  "apps.scope.knowledge:read.title": "قراءة الأدلة",
  "apps.scope.knowledge:read.description": "أدلة الخدمة التي يمكن للجميع قراءتها.",
  "apps.scope.desk:read.title": "قراءة عمل مكتب الخدمة",
  "apps.scope.desk:read.description": "طلبات كل المواطنين التي تراها أنت، مع بياناتهم والملاحظات الداخلية.",
  "apps.scope.desk:write.title": "العمل في مكتب الخدمة بدلًا منك",
  "apps.scope.desk:write.description": "استلام الطلبات وتكليف من يعالجها والرد عليها وحلّها.",
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
