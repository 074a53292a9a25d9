import type { AllWords } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const en: AllWords<typeof it> = {
  "mail.greeting": "{named, select, yes {Hello {name},} other {Hello,}}",
  "mail.signature":
    "{hasPhone, select, yes {Would you rather talk to a person? Call {phone}.\n\n} other {}}{name}\nThis e-mail is sent automatically: there is no need to reply.",

  "mail.code.subject": "Your sign-in code: {code}",
  "mail.code.body":
    "Your sign-in code is:\n\n{code}\n\n{register, select, PLAIN {Type it in the page. It works for 10 minutes.} other {Type it in the page where you asked for it. It works for 10 minutes, and once only.}}\n\nWas it not you? Ignore this e-mail. Give the code to nobody, not even to somebody who says they work for us.",

  "mail.erasure.subject": "You asked us to erase your data",
  "mail.erasure.body":
    "On {date} we erase your data, and you will not be able to sign in any more.\n\n{register, select, PLAIN {Have you changed your mind? Take it back here, before that day:} other {If you change your mind, you can take it back until that day:}}\n{link}\n\nWas it not you? Take it back at once, and call us.",

  "mail.merged.subject": "Your two accounts are one now",
  "mail.merged.body":
    "You have put your two accounts together. Requests, files and points are now in one.\n\nYou can undo this until {date}, on the page of your account:\n{link}\n\nWas it not you? Undo it at once, and call us.",

  "mail.webhook.subject": "{app}: we no longer send webhooks to {host}",
  "mail.webhook.body":
    "{reason, select, GONE {{host} answered that it wants no more webhooks (410 Gone).} other {{host} has not taken our webhooks for five days.}} So we send no more to the app {app}.\n\nSee the last tries here. When all works again, switch the address back on:\n{link}",

  "mail.secret.subject": "The new link to your request {case}",
  "mail.secret.body":
    "With this link you can see your request {case} and write to us:\n\n{link}\n\nThe old link no longer works. Give it to nobody: whoever has it can read your request.\n\nYou did not ask for it? Use this one all the same, or call us.",

  "mail.opened.subject": "We have received your request {case}",
  "mail.opened.body":
    "{register, select, PLAIN {We have your request: {title}.} other {We have received your request: {title}.}}\nIts code is {case}.\n{promised, select, yes {We will answer by {date}.\n} other {}}\nHere you can see how it is going, and write to us:\n{link}",

  "mail.taken.subject": "Somebody is working on your request {case}",
  "mail.taken.body":
    "{assigned, select, yes {{agent} ({office}) is now working on your request: {title}.} other {We are now working on your request: {title}.}}\n{promised, select, yes {We will answer by {date}.\n} other {}}\nHere you can see how it is going:\n{link}",

  "mail.answered.subject": "There is an answer to your request {case}",
  "mail.answered.body":
    "{assigned, select, yes {{agent} ({office}) has written to you.} other {We have written to you.}} The request is: {title}.\n\nRead the answer here:\n{link}",

  "mail.waiting.subject": "We need something from you for request {case}",
  "mail.waiting.body":
    "{register, select, PLAIN {We have asked you a question. Answer it, and we will go on.} other {To go on with your request we need an answer from you.}}\nThe request is: {title}.\n\nRead the question and answer it here:\n{link}",

  "mail.resolved.subject": "Your request {case} is closed",
  "mail.resolved.body":
    "{outcome, select, SOLVED {We have solved your request: {title}.} ANSWERED {We have answered your request: {title}.} FORWARDED {We have passed your request to those who can solve it: {title}.} DUPLICATE {We are already working on this in another request: {title}.} NOT_FEASIBLE {We cannot do what you ask: {title}. The page says why.} other {Your request is closed: {title}.}}\n\nRead here how it went. You can rate it or reopen it:\n{link}",

  "mail.reopened.subject": "We have reopened your request {case}",
  "mail.reopened.body":
    "Your request is open again: {title}. We are working on it.\n\nHere you can see how it is going:\n{link}",
};
