import type { Words } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const bn: Words<typeof it> = {
  "apps.scope.profile:read.title": "আপনার তথ্য পড়া",
  "apps.scope.profile:read.description": "নাম, ইমেইল, ফোন ও আপনি কীভাবে সেবা ব্যবহার করতে চান।",
  "apps.scope.cases:read.title": "আপনার আবেদন পড়া",
  "apps.scope.cases:read.description": "আপনার করা আবেদন, বার্তা, ছবি ও উত্তর।",
  "apps.scope.cases:write.title": "আপনার হয়ে আবেদন করা ও লেখা",
  "apps.scope.cases:write.description":
    "নতুন আবেদন খোলা, বার্তা ও ছবি পাঠানো, আবেদন তুলে নেওয়া বা আবার খোলা, মত দেওয়া।",
  "apps.scope.points:read.title": "আপনার পয়েন্ট পড়া",
  "apps.scope.points:read.description": "কত পয়েন্ট আছে ও কীভাবে পেয়েছেন।",
  "apps.scope.knowledge:read.title": "নির্দেশিকা পড়া",
  "apps.scope.knowledge:read.description": "সেবার নির্দেশিকা, যা সবাই পড়তে পারে।",
  "apps.scope.desk:read.title": "কাউন্টারের কাজ পড়া",
  "apps.scope.desk:read.description": "আপনি যে নাগরিকদের আবেদন দেখেন, তাঁদের সবার তথ্য ও ভেতরের নোটসহ।",
  "apps.scope.desk:write.title": "আপনার হয়ে কাউন্টারে কাজ করা",
  "apps.scope.desk:write.description": "আবেদনের দায়িত্ব নেওয়া, বরাদ্দ করা, উত্তর দেওয়া ও সমাধান করা।",
  "apps.limit.password": "আপনার ঢোকার কোড দেখে না, আপনার হয়ে ঢুকতেও পারে না।",
  "apps.limit.others": "আপনার তথ্য বদলাতে বা অন্য অ্যাপ যুক্ত করতে পারে না।",
  "apps.limit.official": "এটি প্রতিষ্ঠানের অ্যাপ নয়: এর কাজের দায় যিনি বানিয়েছেন তাঁর।",
  "errors.AUTHORIZATION_GONE":
    "এই প্রশ্ন আর চলবে না: সময় শেষ, আপনি আগেই উত্তর দিয়েছেন, অথবা অন্য উইন্ডোতে খোলা হয়েছে। অ্যাপে ফিরে আবার চেষ্টা করুন।",
  "errors.NOTHING_TO_ALLOW": "অ্যাপটি যা চাইছে, তার অনুমতি আপনি দিতে পারেন না।",
  "errors.APP_NOT_CONNECTED": "এই অ্যাপ যুক্ত নেই।",
  "apps.error.title": "অ্যাপটি যুক্ত করা যাচ্ছে না",
  "apps.error.redirect":
    "অ্যাপটি আপনাকে যে ঠিকানায় ফেরাতে চায়, তা তার জানানো ঠিকানা নয়। আপনার নিরাপত্তার জন্য আমরা এখানেই থামছি।",
  "apps.error.client": "আমরা এই অ্যাপ চিনি না, অথবা এটি থামানো হয়েছে।",
  "apps.error.expired": "অনেক সময় পেরিয়ে গেছে, অথবা উইন্ডো বদলেছেন। অ্যাপে ফিরে আবার চেষ্টা করুন।",
  "apps.error.other": "অ্যাপটি ভুল প্রশ্ন করেছে। অ্যাপে ফিরে আবার চেষ্টা করুন।",
  "apps.error.safe": "আপনার কোনো তথ্য অ্যাপকে দেওয়া হয়নি।",
  "apps.error.detail": "যিনি অ্যাপ বানিয়েছেন, তাঁর জন্য:",
  "apps.error.home": "শুরুর পাতায় যান",
};
