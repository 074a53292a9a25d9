import type { Words } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const bn: Words<typeof it> = {
  "open311.notice": "আপনার আবেদন {code} পেয়েছি। এখানে খবর দেখুন: {link}",
  "open311.key":
    "কারও নামে পাঠাতে একটি চাবি লাগে: cases:write অনুমতি থাকা অ্যাপের OAuth টোকেন। চাবি ছাড়া আবেদন নামহীন থাকে। জানতে লিখুন: {email}",
  "open311.state.RECEIVED": "পাওয়া গেছে।",
  "open311.state.IN_CHARGE": "কাজ চলছে।",
  "open311.state.WAITING_FOR_CITIZEN": "যিনি পাঠিয়েছেন, তাঁর উত্তরের অপেক্ষায়।",
  "open311.state.RESOLVED": "শেষ হয়েছে।",
  "open311.state.CLOSED": "বন্ধ হয়েছে।",
  "open311.state.REOPENED": "আবার খোলা হয়েছে।",
  "open311.state.WITHDRAWN": "যিনি পাঠিয়েছেন, তিনি তুলে নিয়েছেন।",
  "open311.outcome.SOLVED": "সমাধান হয়েছে।",
  "open311.outcome.ANSWERED": "উত্তর দিয়ে শেষ হয়েছে।",
  "open311.outcome.FORWARDED": "অন্য প্রতিষ্ঠানে পাঠানো হয়েছে।",
  "open311.outcome.NOT_FEASIBLE": "করা সম্ভব নয়।",
  "open311.outcome.DUPLICATE": "আগেই জানানো হয়েছিল।",
};
