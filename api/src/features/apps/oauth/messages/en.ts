import type { AllWords } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const en: AllWords<typeof it> = {
  "apps.scope.profile:read.title": "Read your details",
  "apps.scope.profile:read.description": "Name, e-mail, phone and how you prefer to use the service.",
  "apps.scope.cases:read.title": "Read your requests",
  "apps.scope.cases:read.description": "The requests you made, the messages, photos and answers.",
  "apps.scope.cases:write.title": "Make requests and write for you",
  "apps.scope.cases:write.description":
    "Open new requests, send messages and photos, withdraw or reopen a request, rate it.",
  "apps.scope.points:read.title": "Read your points",
  "apps.scope.points:read.description": "How many points you have and how you got them.",
  "apps.scope.knowledge:read.title": "Read the guides",
  "apps.scope.knowledge:read.description": "The guides of the service, which everybody can read.",
  "apps.scope.desk:read.title": "Read the work of the desk",
  "apps.scope.desk:read.description":
    "The requests of all citizens that you can see, with their details and internal notes.",
  "apps.scope.desk:write.title": "Work at the desk for you",
  "apps.scope.desk:write.description": "Take charge of, assign, answer and resolve requests.",
  "apps.limit.password": "It does not see the codes you sign in with, and cannot sign in as you.",
  "apps.limit.others": "It cannot change your details, nor connect other apps.",
  "apps.limit.official": "It is not an app of the office: who made it answers for what it does.",
  "errors.AUTHORIZATION_GONE":
    "This question no longer counts: it has expired, you have answered, or it was opened in another window. Go back to the app and try again.",
  "errors.NOTHING_TO_ALLOW": "The app asks for things that you cannot allow.",
  "errors.APP_NOT_CONNECTED": "This app is not connected.",
  "apps.error.title": "We cannot connect the app",
  "apps.error.redirect":
    "The address the app wants to take you back to is not the one it declared. For your safety we stop here.",
  "apps.error.client": "We do not know this app, or it has been suspended.",
  "apps.error.expired": "Too much time has passed, or you changed window. Go back to the app and try again.",
  "apps.error.other": "The app asked in a wrong way. Go back to the app and try again.",
  "apps.error.safe": "We gave none of your data to the app.",
  "apps.error.detail": "For who made the app:",
  "apps.error.home": "Go to the home page",
};
