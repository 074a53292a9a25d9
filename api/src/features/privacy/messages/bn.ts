import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const bn: Words<typeof it> = {
  "errors.TOO_MANY_EXPORTS": "আজ আপনি {max}টি কপি চেয়েছেন। শেষেরটি ব্যবহার করুন, বা কাল চেষ্টা করুন।",
  "errors.ERASURE_NOT_CONFIRMED": "মুছতে বলার আগে নিশ্চিত করুন, কী হবে তা পড়েছেন।",
  "errors.ERASURE_OF_STAFF": "এই লগ ইন এখানকার কোনো কর্মীর: মুছতে হলে সেবার প্রশাসককে বলতে হয়।",
  "errors.ERASURE_OPEN_CASES":
    "{count, plural, one {আপনার এখনও {count}টি চলমান আবেদন আছে} other {আপনার এখনও {count}টি চলমান আবেদন আছে}}: উত্তরের অপেক্ষা করুন বা আবেদন তুলে নিন। তারপর আপনার তথ্য মুছতে পারবেন।",
  "errors.MERGE_ERASURE_WAITING": "দুটি প্রোফাইলের একটির তথ্য মুছতে বলেছেন। আগে সেটি বাতিল করুন।",
  "errors.ERASURE_NOT_WAITING": "বাতিল করার মতো কোনো মোছা নেই।",
};
