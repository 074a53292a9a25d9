import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const bn: Words<typeof it> = {
  "errors.CONVERSATION_TOO_LONG": "কথোপকথনটি খুব লম্বা হয়েছে। আবার শুরু করুন, বা একজন মানুষের সঙ্গে কথা বলুন।",
  "errors.CONVERSATION_HANDED_OVER": "এই কথোপকথন আগেই একজন মানুষের কাছে গেছে।",
  "assistant.greeting":
    "স্বাগতম। আমি একটি প্রোগ্রাম, {name}-এর পাতা পড়ি। আমি মানুষ নই। আপনার প্রশ্ন লিখুন। যে কোনো সময় একজন মানুষের সঙ্গে কথা বলতে পারেন।",
  "assistant.about":
    "আমি একটি স্বয়ংক্রিয় প্রোগ্রাম, মানুষ নই। {name}-এর প্রকাশিত পাতায় উত্তর খুঁজি এবং সব সময় বলি কোন পাতা থেকে এসেছে। না পেলে তা বলি। যে কোনো সময় একজন মানুষের সঙ্গে কথা বলতে পারেন: তিনি এই কথোপকথন পড়েন।",
  "assistant.thanks": "আপনাকে স্বাগত। আরও প্রশ্ন থাকলে এখানে লিখুন।",
  "assistant.from": "“{title}” পাতা থেকে:",
  "assistant.otherLanguage": "এই পাতা এখনও আপনার ভাষায় নেই। লেখার ভাষা: {language}।",
  "assistant.choose": "একাধিক বিষয় আছে। আপনি কোনটি বলছেন?",
  "assistant.unknown": "আমি জানি না। প্রকাশিত পাতায় উত্তর পাচ্ছি না।",
  "assistant.near": "হয়তো এই বিষয়গুলোর একটি দরকার। না হলে একজন মানুষের সঙ্গে কথা বলুন।",
  "assistant.person":
    "অবশ্যই। একজন মানুষ আপনাকে ফোন করবেন, বা আপনি প্রশ্নটি কাউন্টারে রেখে যান। যিনি উত্তর দেবেন তিনি এই কথোপকথন পড়বেন: আবার বলতে হবে না। ফোন: {phone}।",
  "assistant.emergency": "বিপদ হলে এখনই {phone} নম্বরে ফোন করুন। একজন মানুষ ধরবেন।",
  "assistant.cases.none": "আপনার কোনো আবেদন দেখছি না।",
  "assistant.cases.signIn": "আপনার আবেদন দেখতে লগ ইন করতে হবে। কোড থাকলে লগ ইন ছাড়াও দেখা যায়।",
  "assistant.case": "{title}, কোড {code}: {state}।",
  "assistant.case.who": "দেখছেন: {who}।",
  "assistant.case.promised": "উত্তরের শেষ দিন: {date}।",
  "assistant.handedOver": "এই কথোপকথন একজন মানুষের কাছে গেছে। আমি আর উত্তর দিই না।",
  "assistant.label.person": "একজন মানুষের সঙ্গে কথা বলুন",
  "assistant.label.signIn": "লগ ইন",
  "assistant.label.track": "কোড দিয়ে দেখুন",
  "assistant.label.open": "{code} খুলুন",
  "assistant.label.file": "আবেদন করুন: {title}",
  "assistant.conversation": "স্বয়ংক্রিয় সহকারীর সঙ্গে কথোপকথন থেকে",
  "assistant.state.RECEIVED": "পাওয়া গেছে",
  "assistant.state.IN_CHARGE": "আমরা কাজ করছি",
  "assistant.state.WAITING_FOR_CITIZEN": "আপনার অপেক্ষায়",
  "assistant.state.RESOLVED": "শেষ হয়েছে",
  "assistant.state.CLOSED": "বন্ধ হয়েছে",
  "assistant.state.REOPENED": "আবার খোলা হয়েছে",
  "assistant.state.WITHDRAWN": "তুলে নেওয়া হয়েছে",
};
