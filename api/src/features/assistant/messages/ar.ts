import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const ar: Words<typeof it> = {
  "errors.CONVERSATION_TOO_LONG": "المحادثة طويلة جدًا. يمكن البدء من جديد أو التحدث مع شخص.",
  "errors.CONVERSATION_HANDED_OVER": "انتقلت هذه المحادثة إلى شخص من قبل.",
  "assistant.greeting":
    "مرحبًا. أنا برنامج يقرأ صفحات {name}، ولست شخصًا. يمكن كتابة السؤال هنا. ويمكن التحدث مع شخص في أي وقت.",
  "assistant.about":
    "أنا برنامج آلي ولست شخصًا. أبحث عن الجواب في الصفحات التي ينشرها {name}، وأقول دائمًا من أي صفحة جاء. إن لم أجده أقول ذلك. ويمكن التحدث مع شخص في أي وقت، وهو يقرأ هذه المحادثة.",
  "assistant.thanks": "على الرحب والسعة. يمكن كتابة سؤال آخر هنا.",
  "assistant.from": "من صفحة «{title}»:",
  "assistant.otherLanguage": "هذه الصفحة غير متوفرة بلغتك بعد. النص باللغة: {language}.",
  "assistant.choose": "هناك أكثر من موضوع. أيّها المقصود؟",
  "assistant.unknown": "لا أعرف. لا أجد الجواب في الصفحات المنشورة.",
  "assistant.near": "ربما يفيد أحد هذه المواضيع. وإلا يمكن التحدث مع شخص.",
  "assistant.person":
    "بالتأكيد. يمكن أن يتصل بك شخص، أو أن تترك السؤال لمكتب الخدمة. من يجيب يقرأ هذه المحادثة، فلا حاجة إلى التكرار. الهاتف: ⁨{phone}⁩.",
  "assistant.emergency": "إذا كان هناك خطر، فالرجاء الاتصال فورًا بالرقم ⁨{phone}⁩. يجيب شخص.",
  "assistant.cases.none": "لا أرى طلبات لك.",
  "assistant.cases.signIn": "لرؤية طلباتك يجب تسجيل الدخول. وبالرمز يمكن متابعة طلب دون تسجيل الدخول.",
  "assistant.case": "{title}، الرمز ⁨{code}⁩: {state}.",
  "assistant.case.who": "يهتم به: {who}.",
  "assistant.case.promised": "الرد حتى: {date}.",
  "assistant.handedOver": "انتقلت هذه المحادثة إلى شخص. أنا لا أجيب بعد الآن.",
  "assistant.label.person": "التحدث مع شخص",
  "assistant.label.signIn": "تسجيل الدخول",
  "assistant.label.track": "المتابعة بالرمز",
  "assistant.label.open": "فتح ⁨{code}⁩",
  "assistant.label.file": "تقديم الطلب: {title}",
  "assistant.conversation": "من المحادثة مع المساعد الآلي",
  "assistant.state.RECEIVED": "تم استلامه",
  "assistant.state.IN_CHARGE": "نهتم به",
  "assistant.state.WAITING_FOR_CITIZEN": "ننتظر ردّك",
  "assistant.state.RESOLVED": "انتهى",
  "assistant.state.CLOSED": "مغلق",
  "assistant.state.REOPENED": "أُعيد فتحه",
  "assistant.state.WITHDRAWN": "سُحب",
};
