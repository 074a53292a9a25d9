import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const bn: Words<typeof it> = {
  "errors.APP_NAME_RESERVED": "এই নামটি প্রতিষ্ঠানের নামের মতো। আপনার অ্যাপের জন্য অন্য নাম দিন।",
  "errors.APP_LIMIT": "সর্বোচ্চ {max}টি অ্যাপ রাখতে পারেন। যেগুলো আর ব্যবহার করেন না, মুছুন।",
  "errors.APP_HAS_NO_SECRET": "এই অ্যাপ মানুষের যন্ত্রে চলে: এর কোনো গোপন চাবি নেই।",
  "errors.WEBSITE_INVALID": "সাইটের ঠিকানা https:// দিয়ে শুরু হতে হবে",
  "errors.REDIRECT_URI_REQUIRED": "অন্তত একটি ফেরার ঠিকানা লিখুন।",
  "errors.REDIRECT_URI_INVALID": "এটি সম্পূর্ণ ঠিকানা নয়। উদাহরণ: https://app.udahoron.it/ferot",
  "errors.REDIRECT_URI_FRAGMENT": "ফেরার ঠিকানায় # চিহ্ন থাকতে পারে না।",
  "errors.REDIRECT_URI_WILDCARD": "পুরো ঠিকানা লিখুন: তারকা চিহ্ন চলবে না।",
  "errors.REDIRECT_URI_INSECURE":
    "ফেরার ঠিকানা https:// দিয়ে শুরু হতে হবে। শুধু আপনার কম্পিউটারে http://localhost চলে। ফোনের অ্যাপ ডটসহ একটি স্কিম ব্যবহার করতে পারে, যেমন it.udahoron.app:/ferot।",
  "errors.REDIRECT_URI_NATIVE": "it.udahoron.app:/ferot-এর মতো স্কিম শুধু যন্ত্রের অ্যাপে চলে, সার্ভারের অ্যাপে নয়।",
  "errors.SCOPE_UNKNOWN": "এই অনুমতি নেই।",
  "errors.WEBHOOK_URL_INVALID": "এটি সম্পূর্ণ ঠিকানা নয়। উদাহরণ: https://app.udahoron.it/khobor",
  "errors.WEBHOOK_URL_INSECURE": "ঠিকানা https:// দিয়ে শুরু হতে হবে",
  "errors.WEBHOOK_HOST_UNKNOWN": "ইন্টারনেটে এই ঠিকানা পাচ্ছি না: ঠিকভাবে লেখা কি না দেখুন।",
  "errors.WEBHOOK_ADDRESS_PRIVATE":
    "এই ঠিকানা ব্যক্তিগত নেটওয়ার্কে: এখান থেকে পৌঁছানো যায় না। ইন্টারনেটে খোলা একটি ঠিকানা দিন।",
  "errors.WEBHOOK_EVENT_UNKNOWN": "এই ঘটনা নেই।",
  "errors.WEBHOOK_LIMIT": "একটি অ্যাপের খবরের জন্য সর্বোচ্চ {max}টি ঠিকানা থাকতে পারে।",
  "errors.WEBHOOK_DISABLED": "এই ঠিকানা বন্ধ আছে: আগে চালু করুন।",
};
