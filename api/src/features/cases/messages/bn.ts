import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const bn: Words<typeof it> = {
  "errors.UNKNOWN_REQUEST_TYPE": "এই ধরনের আবেদন নেই, বা এখন আর নেই।",
  "errors.UNKNOWN_FIELD": "এই প্রশ্নটি ফরমে নেই।",
  "errors.NUMBER_INVALID": "একটি সংখ্যা লিখুন। উদাহরণ: 12,5",
  "errors.DATE_INVALID": "তারিখটি ঠিক নয়। উদাহরণ: 2026-11-21",
  "errors.SLOT_UNKNOWN": "দেওয়া সময়গুলোর একটি বেছে নিন।",
  "errors.SLOT_TAKEN": "এই সময়টি আর খালি নেই। অন্যটি বেছে নিন।",
  "errors.EMERGENCY_CALL_FIRST": "এটি জরুরি: আগে {phone} নম্বরে ফোন করুন। পরে এখানে লিখতে পারেন।",
  "errors.SECRET_TOO_SHORT": "গোপন কোডটি বেশি ছোট: অন্তত {min} অক্ষর লিখুন।",
  "errors.UPLOAD_NOT_FOUND": "যোগ করা একটি ফাইল আর নেই: আবার দিন।",
  "errors.CASE_STATE_FORBIDS": "আবেদনটি এখন যে অবস্থায় আছে, তাতে এটি করা যায় না।",
  "errors.REASON_REQUIRED": "কারণটি সহজ কথায় বলুন: যিনি লিখেছেন, তিনি পড়বেন।",
  "errors.AGENT_OR_TEAM_REQUIRED": "একজন ব্যক্তি বা একটি অফিস বেছে নিন।",
  "errors.NOT_AN_OUTCOME": "এই ফল শুধু অন্য জায়গা থেকে আনা আবেদনের জন্য।",
  "cases.author.CITIZEN": "যিনি আবেদন করেছেন",
  "cases.author.DELEGATE": "যিনি সাহায্য করেন",
  "cases.author.OPERATOR": "কাউন্টার",
  "cases.author.ASSISTANT": "স্বয়ংক্রিয় সহকারী",
  "cases.author.SYSTEM": "কাউন্টার",
};
