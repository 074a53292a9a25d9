import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const sq: Words<typeof it> = {
  "errors.CONVERSATION_TOO_LONG": "Biseda është shumë e gjatë. Filloni nga e para, ose flisni me një person.",
  "errors.CONVERSATION_HANDED_OVER": "Kjo bisedë i ka kaluar tashmë një personi.",
  "assistant.greeting":
    "Përshëndetje. Jam një program që lexon faqet e {name}: nuk jam person. Shkruani pyetjen. Kur të doni, flisni me një person.",
  "assistant.about":
    "Jam një program automatik, jo person. E kërkoj përgjigjen në faqet e botuara nga {name} dhe them gjithmonë nga cila faqe vjen. Nëse nuk e gjej, e them. Kur të doni, flisni me një person: ai e lexon këtë bisedë.",
  "assistant.thanks": "S’ka përse. Nëse keni një pyetje tjetër, shkruajeni këtu.",
  "assistant.from": "Nga faqja «{title}»:",
  "assistant.otherLanguage": "Kjo faqe nuk është ende në gjuhën tuaj. Teksti është në {language}.",
  "assistant.choose": "Ka më shumë se një temë. Cilën keni parasysh?",
  "assistant.unknown": "Nuk e di. Nuk e gjej përgjigjen në faqet e botuara.",
  "assistant.near": "Ndoshta ju duhet një nga këto tema. Nëse jo, flisni me një person.",
  "assistant.person":
    "Sigurisht. Ju telefonon një person, ose e lini pyetjen në sportel. Kush ju përgjigjet e lexon këtë bisedë: nuk duhet ta përsërisni. Telefoni: {phone}.",
  "assistant.emergency": "Nëse ka rrezik, telefononi menjëherë {phone}. Përgjigjet një person.",
  "assistant.cases.none": "Nuk shoh kërkesa tuaja.",
  "assistant.cases.signIn":
    "Për të parë kërkesat tuaja duhet të hyni në llogari. Me kodin mund ta ndiqni një kërkesë edhe pa hyrë.",
  "assistant.case": "{title}, kodi {code}: {state}.",
  "assistant.case.who": "Merret me të: {who}.",
  "assistant.case.promised": "Përgjigje deri më: {date}.",
  "assistant.handedOver": "Kjo bisedë i ka kaluar një personi. Unë nuk përgjigjem më.",
  "assistant.label.person": "Flisni me një person",
  "assistant.label.signIn": "Hyni",
  "assistant.label.track": "Ndiqni me kodin",
  "assistant.label.open": "Hapni {code}",
  "assistant.label.file": "Bëni kërkesën: {title}",
  "assistant.conversation": "Nga biseda me asistentin automatik",
  "assistant.state.RECEIVED": "U mor",
  "assistant.state.IN_CHARGE": "Po merremi me të",
  "assistant.state.WAITING_FOR_CITIZEN": "Ju presim",
  "assistant.state.RESOLVED": "Përfundoi",
  "assistant.state.CLOSED": "U mbyll",
  "assistant.state.REOPENED": "U rihap",
  "assistant.state.WITHDRAWN": "U tërhoq",
};
