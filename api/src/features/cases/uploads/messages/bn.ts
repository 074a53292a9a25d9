import type { Words } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const bn: Words<typeof it> = {
  "errors.UPLOAD_LINK": "ফাইল পাঠানোর লিংকের মেয়াদ শেষ: ফাইলটি আবার যোগ করুন।",
  "errors.UPLOAD_TOO_LARGE": "ফাইলটি বেশি বড়: সর্বোচ্চ 10 MB।",
  "errors.UPLOAD_TYPE": "এই ধরনের ফাইল চলবে না: একটি ছবি (JPEG, PNG, WebP) বা PDF পাঠান।",
  "errors.UPLOAD_BROKEN": "ছবিটি খুলছে না: আবার তুলে দেখুন।",
  "errors.UPLOAD_INFECTED": "ফাইলে ভাইরাস আছে, তাই রাখা হয়নি। আপনার যন্ত্র পরীক্ষা করুন, বা এই ফাইল ছাড়া পাঠান।",
  "errors.UPLOAD_STORAGE_FULL": "এখন ফাইল রাখার জায়গা নেই। ছবি ছাড়া পাঠান, বা একটু পরে চেষ্টা করুন।",
};
