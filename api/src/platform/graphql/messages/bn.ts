import type { Words } from "../../messages/index.ts";
import type { it } from "./it.ts";

export const bn: Words<typeof it> = {
  "pages.notReady": "এই সেবা এখনও চালু হয়নি। পরে চেষ্টা করুন।",
  "errors.REQUIRED": "এই তথ্য দরকার: লিখুন।",
  "errors.INVALID": "এই উত্তরে কিছু ঠিক নেই: দেখে নিন।",
  "errors.EMAIL_INVALID": "ইমেইল ঠিকানা সম্পূর্ণ নয়। উদাহরণ: nam@posta.it",
  "errors.TOO_LONG": "লেখা বেশি লম্বা: সর্বোচ্চ {max} অক্ষর।",
  "errors.TOO_SHORT": "লেখা বেশি ছোট: অন্তত {min} অক্ষর লিখুন।",
  "errors.TOO_SMALL": "সংখ্যাটি বেশি ছোট: সর্বনিম্ন {min}।",
  "errors.TOO_LARGE": "সংখ্যাটি বেশি বড়: সর্বোচ্চ {max}।",
  "errors.TOO_MANY": "বেশি হয়ে গেছে: সর্বোচ্চ {max}টি।",
  "errors.NOT_A_CHOICE": "দেওয়া উত্তরগুলোর একটি বেছে নিন।",
  "errors.FORMAT_INVALID": "ধরনটি ঠিক নয়: দেখে নিন।",
  "errors.PLACE_INVALID": "মানচিত্রের জায়গাটি ঠিক নয়: ঠিকানা লিখুন।",
  "errors.NOT_FOUND": "আপনি যা খুঁজছেন, পাইনি।",
  "errors.REQUEST_ID_INVALID": "পাঠানোর কোডটি UUID নয়।",
  "errors.REQUEST_ID_REUSED": "এটি আগেই অন্য লেখা নিয়ে এসেছে। পাতা আবার লোড করে চেষ্টা করুন।",
  "errors.TOO_MANY_TRIES":
    "অনেকবার চেষ্টা হয়েছে। {minutes, plural, one {{minutes} মিনিট} other {{minutes} মিনিট}} অপেক্ষা করে আবার চেষ্টা করুন।",
};
