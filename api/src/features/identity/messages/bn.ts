import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const bn: Words<typeof it> = {
  "errors.SIGN_IN_CODE_WRONG": "কোডটি ঠিক নয় বা মেয়াদ শেষ। শেষ ইমেইলটি দেখুন বা নতুন কোড নিন।",
  "errors.PASSKEY_REFUSED": "এই যন্ত্রের passkey চিনতে পারিনি। আবার চেষ্টা করুন, বা ইমেইলের কোড দিয়ে ঢুকুন।",
  "errors.MERGE_OFFER_GONE": "দুটি প্রোফাইল এক করার সময় শেষ, অথবা আগেই এক করেছেন। SPID বা CIE দিয়ে আবার ঢুকুন।",
  "errors.MERGE_NOT_UNDOABLE": "এই এক করা আর বাতিল করা যাবে না।",
  "identity.location.ITALY": "ইতালি",
  "identity.location.COOPERATIVE": "ইতালি, সামাজিক সমবায়",
  "identity.location.ABROAD": "ইতালির বাইরে",
  "identity.persona.citizen-senior": "78 বছর, বড় লেখা ও সহজ কথার প্রোফাইল",
  "identity.persona.citizen-digital": "22 বছর, যাঁরা ফোন বেশি ব্যবহার করেন তাঁদের প্রোফাইল",
  "identity.persona.citizen-assisted": "84 বছর, মেয়ের সাহায্য নেন",
  "identity.persona.citizen-foreigner": "তিন বছর ধরে এখানে থাকেন, আরবি ও ইংরেজি বলেন",
  "identity.persona.operator-roads": "রাস্তা অফিস থেকে উত্তর দেন",
  "identity.persona.operator-desk": "নাগরিক কাউন্টার থেকে উত্তর দেন",
  "identity.persona.operator-water": "পানি সেবা থেকে উত্তর দেন",
  "identity.persona.editor": "নির্দেশিকা লেখেন",
  "identity.persona.supervisor": "কাউন্টারের কাজ দেখেন",
  "identity.persona.admin": "সিস্টেম চালান",
};
