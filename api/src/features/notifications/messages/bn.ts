import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const bn: Words<typeof it> = {
  "mail.greeting": "{named, select, yes {প্রিয় {name},} other {শুভেচ্ছা,}}",
  "mail.signature":
    "{hasPhone, select, yes {কারও সঙ্গে কথা বলতে চান? ফোন করুন: {phone}।\n\n} other {}}{name}\nএই ইমেইল নিজে থেকে যায়: উত্তর দেওয়ার দরকার নেই।",
  "mail.code.subject": "আপনার ঢোকার কোড: {code}",
  "mail.code.body":
    "আপনার ঢোকার কোড:\n\n{code}\n\n{register, select, PLAIN {পাতায় এটি লিখুন। 10 মিনিট চলবে।} other {যে পাতা থেকে চেয়েছেন, সেখানে লিখুন। 10 মিনিট চলবে, শুধু একবার।}}\n\nআপনি চাননি? এই ইমেইল উপেক্ষা করুন। কোডটি কাউকে দেবেন না, কেউ আমাদের কর্মী বলে পরিচয় দিলেও না।",
  "mail.erasure.subject": "আপনি আপনার তথ্য মুছে ফেলতে বলেছেন",
  "mail.erasure.body":
    "আপনার তথ্য মোছার তারিখ: {date}। এরপর আপনি আর ঢুকতে পারবেন না।\n\n{register, select, PLAIN {মত বদলেছেন? সেই দিনের আগে এখানে বাতিল করুন:} other {মত বদলালে সেই দিন পর্যন্ত বাতিল করতে পারেন:}}\n{link}\n\nআপনি চাননি? এখনই বাতিল করুন এবং আমাদের ফোন করুন।",
  "mail.merged.subject": "আপনার দুটি প্রোফাইল এখন একটি",
  "mail.merged.body":
    "আপনি দুটি প্রোফাইল এক করেছেন। আবেদন, ফাইল ও পয়েন্ট এখন একটিতেই।\n\n{date} পর্যন্ত আপনার প্রোফাইলের পাতা থেকে বাতিল করতে পারেন:\n{link}\n\nআপনি চাননি? এখনই বাতিল করুন এবং আমাদের ফোন করুন।",
  "mail.webhook.subject": "{app}: {host} ঠিকানায় আর খবর পাঠানো হয় না",
  "mail.webhook.body":
    "{reason, select, GONE {{host} জানিয়েছে, আমাদের খবর আর চায় না (410 Gone)।} other {{host} পাঁচ দিন ধরে আমাদের খবর নিচ্ছে না।}} তাই {app} অ্যাপে আর খবর পাঠানো হয় না।\n\nএখানে শেষ চেষ্টাগুলো দেখুন। সব ঠিক হলে ঠিকানাটি আবার চালু করুন:\n{link}",
  "mail.secret.subject": "আপনার আবেদন {case}-এর নতুন লিংক",
  "mail.secret.body":
    "এই লিংকে আপনার আবেদন {case} দেখতে ও লিখতে পারবেন:\n\n{link}\n\nআগেরটি আর কাজ করে না। এটি কাউকে দেবেন না: যার কাছে থাকে, সে আপনার আবেদন পড়তে পারে।\n\nআপনি চাননি? তবু এটিই ব্যবহার করুন, অথবা আমাদের ফোন করুন।",
  "mail.opened.subject": "আপনার আবেদন {case} পেয়েছি",
  "mail.opened.body":
    "{register, select, PLAIN {আপনার আবেদন আমাদের কাছে আছে: {title}।} other {আপনার আবেদন পেয়েছি: {title}।}}\nএর কোড {case}।\n{promised, select, yes {আমরা {date}-এর মধ্যে উত্তর দেব।\n} other {}}\nএখানে দেখুন কাজ কতদূর, আমাদের লিখতেও পারেন:\n{link}",
  "mail.taken.subject": "আপনার আবেদন {case} নিয়ে কাজ শুরু হয়েছে",
  "mail.taken.body":
    "{assigned, select, yes {{agent} ({office}) এখন আপনার আবেদন দেখছেন: {title}।} other {আমরা এখন আপনার আবেদন দেখছি: {title}।}}\n{promised, select, yes {আমরা {date}-এর মধ্যে উত্তর দেব।\n} other {}}\nএখানে দেখুন কাজ কতদূর:\n{link}",
  "mail.answered.subject": "আপনার আবেদন {case}-এর উত্তর এসেছে",
  "mail.answered.body":
    "{assigned, select, yes {{agent} ({office}) আপনাকে লিখেছেন।} other {আমরা আপনাকে লিখেছি।}} আবেদন: {title}।\n\nএখানে উত্তর পড়ুন:\n{link}",
  "mail.waiting.subject": "আবেদন {case}-এর জন্য আপনার কাছে কিছু দরকার",
  "mail.waiting.body":
    "{register, select, PLAIN {আপনাকে একটি প্রশ্ন করেছি। উত্তর দিলে আমরা এগোব।} other {আপনার আবেদন নিয়ে এগোতে আপনার একটি উত্তর দরকার।}}\nআবেদন: {title}।\n\nএখানে প্রশ্ন পড়ে উত্তর দিন:\n{link}",
  "mail.resolved.subject": "আপনার আবেদন {case}-এর কাজ শেষ হয়েছে",
  "mail.resolved.body":
    "{outcome, select, SOLVED {আপনার আবেদনের সমাধান হয়েছে: {title}।} ANSWERED {আপনার আবেদনের উত্তর দিয়েছি: {title}।} FORWARDED {যাঁরা সমাধান করতে পারেন, আপনার আবেদন তাঁদের কাছে পাঠিয়েছি: {title}।} DUPLICATE {এই সমস্যা নিয়ে অন্য একটি আবেদনে কাজ চলছে: {title}।} NOT_FEASIBLE {আপনি যা চেয়েছেন, তা করতে পারছি না: {title}। কারণ পাতায় আছে।} other {আপনার আবেদনের কাজ শেষ হয়েছে: {title}।}}\n\nকীভাবে শেষ হলো এখানে পড়ুন। মত দিতে পারেন বা আবেদন আবার খুলতে পারেন:\n{link}",
  "mail.reopened.subject": "আপনার আবেদন {case} আবার খোলা হয়েছে",
  "mail.reopened.body":
    "আপনার আবেদন আবার চালু: {title}। আমরা এটি নিয়ে কাজ করছি।\n\nএখানে দেখুন কাজ কতদূর:\n{link}",
};
