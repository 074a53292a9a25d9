import type { AllWords } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const en: AllWords<typeof it> = {
  "errors.CONVERSATION_TOO_LONG": "This conversation is very long. Start again, or talk to a person.",
  "errors.CONVERSATION_HANDED_OVER": "This conversation has already gone to a person.",
  "assistant.greeting":
    "Hello. I am a program that reads the pages of {name}: I am not a person. Write your question. You can talk to a person whenever you like.",
  "assistant.about":
    "I am an automatic program, not a person. I look for the answer in the pages published by {name} and always say which page it comes from. If I do not find it, I say so. You can talk to a person whenever you like: they read this conversation.",
  "assistant.thanks": "You are welcome. If you have another question, write it here.",
  "assistant.from": "From the page “{title}”:",
  "assistant.otherLanguage": "This page is not in your language yet. The text is in {language}.",
  "assistant.choose": "There is more than one topic. Which one do you mean?",
  "assistant.unknown": "I do not know. I do not find the answer in the published pages.",
  "assistant.near": "Perhaps you need one of these topics. If not, talk to a person.",
  "assistant.person":
    "Of course. A person calls you back, or you leave your question at the desk. Whoever answers reads this conversation: you need not say it again. Phone: {phone}.",
  "assistant.emergency": "If there is danger, call {phone} now. A person answers.",
  "assistant.cases.none": "I see no requests of yours.",
  "assistant.cases.signIn":
    "To see your requests you need to sign in. With the code you can follow a request without signing in.",
  "assistant.case": "{title}, code {code}: {state}.",
  "assistant.case.who": "Looked after by: {who}.",
  "assistant.case.promised": "Answer by: {date}.",
  "assistant.handedOver": "This conversation has gone to a person. I do not answer any more.",
  "assistant.label.person": "Talk to a person",
  "assistant.label.signIn": "Sign in",
  "assistant.label.track": "Follow by code",
  "assistant.label.open": "Open {code}",
  "assistant.label.file": "File the request: {title}",
  "assistant.conversation": "From the conversation with the automatic assistant",
  "assistant.state.RECEIVED": "Received",
  "assistant.state.IN_CHARGE": "We are on it",
  "assistant.state.WAITING_FOR_CITIZEN": "Waiting for you",
  "assistant.state.RESOLVED": "Finished",
  "assistant.state.CLOSED": "Closed",
  "assistant.state.REOPENED": "Opened again",
  "assistant.state.WITHDRAWN": "Withdrawn",
};
