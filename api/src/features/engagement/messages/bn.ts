import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const bn: Words<typeof it> = {
  "points.rule.GOOD_REQUEST.title": "সঠিক বিষয় বেছেছেন",
  "points.rule.GOOD_REQUEST.description":
    "বিষয় বেছে নিয়ে সাইট থেকে আবেদন পাঠিয়েছেন। এতে আবেদন সঙ্গে সঙ্গে সঠিক অফিসে যায়।",
  "points.rule.FIRST_MESSAGE.title": "আপনার প্রথম বার্তা",
  "points.rule.FIRST_MESSAGE.description": "নিজের আবেদনে প্রথমবার লিখেছেন।",
  "points.rule.ARTICLE_SOLVED.title": "উত্তর খুঁজে পেয়েছেন",
  "points.rule.ARTICLE_SOLVED.description": "আবেদন পাঠানোর আগেই একটি নির্দেশিকায় উত্তর পেয়েছেন।",
  "points.rule.ARTICLE_RATED.title": "নির্দেশিকা কাজের কি না জানিয়েছেন",
  "points.rule.ARTICLE_RATED.description": "আপনার মত নিয়ে আমরা আরও ভালো নির্দেশিকা লিখি।",
  "points.rule.CASE_RATED.title": "আমাদের মত দিয়েছেন",
  "points.rule.CASE_RATED.description": "আপনার আবেদনের অভিজ্ঞতা জানিয়েছেন।",
  "points.rule.PROFILE_CHOSEN.title": "প্রোফাইল বেছেছেন",
  "points.rule.PROFILE_CHOSEN.description": "এখন সাইটটি আপনার পছন্দমতো পড়া ও ব্যবহার করা যায়।",
  "points.rule.SETTLED.title": "আবেদন শেষ হয়েছে",
  "points.rule.SETTLED.description": "আপনার আবেদন ভালোভাবে শেষ হয়েছে, আবার খুলতে হয়নি।",
  "points.reason.CASE_WITHDRAWN": "আপনি আবেদন তুলে নিয়েছেন।",
  "points.reason.CASE_REOPENED": "আবেদন আবার খোলা হয়েছে।",
  "points.reason.ARTICLE_NOT_SOLVED": "আপনি জানিয়েছেন, নির্দেশিকা কাজে লাগেনি।",
  "points.badge.WELCOME.title": "স্বাগতম",
  "points.badge.WELCOME.description": "প্রোফাইল বেছেছেন।",
  "points.badge.GOOD_EYE.title": "ভালো চোখ",
  "points.badge.GOOD_EYE.description": "সঠিক বিষয় বেছে প্রথম আবেদন পাঠিয়েছেন।",
  "points.badge.SELF_RELIANT.title": "নিজেই পারি",
  "points.badge.SELF_RELIANT.description": "তিনবার নির্দেশিকায় উত্তর পেয়েছেন।",
  "points.badge.EDITOR_FRIEND.title": "নির্দেশিকার বন্ধু",
  "points.badge.EDITOR_FRIEND.description": "পাঁচটি নির্দেশিকা নিয়ে মত দিয়েছেন।",
  "points.badge.VOICE.title": "আপনার কণ্ঠ",
  "points.badge.VOICE.description": "তিনটি আবেদনে মত দিয়েছেন।",
};
