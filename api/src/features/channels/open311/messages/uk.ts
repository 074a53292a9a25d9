import type { Words } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const uk: Words<typeof it> = {
  "open311.notice": "Ми отримали ваше звернення {code}. Стежте за ним тут: {link}",
  "open311.key":
    "Щоб надсилати від імені людини, потрібен ключ: токен OAuth застосунку з дозволом cases:write. Без ключа звернення анонімне. Питайте: {email}.",
  "open311.state.RECEIVED": "Отримано.",
  "open311.state.IN_CHARGE": "У роботі.",
  "open311.state.WAITING_FOR_CITIZEN": "Чекає на відповідь того, хто його надіслав.",
  "open311.state.RESOLVED": "Завершено.",
  "open311.state.CLOSED": "Закрито.",
  "open311.state.REOPENED": "Знову відкрито.",
  "open311.state.WITHDRAWN": "Відкликано тим, хто його надіслав.",
  "open311.outcome.SOLVED": "Вирішено.",
  "open311.outcome.ANSWERED": "Завершено відповіддю.",
  "open311.outcome.FORWARDED": "Передано іншій установі.",
  "open311.outcome.NOT_FEASIBLE": "Неможливо зробити.",
  "open311.outcome.DUPLICATE": "Про це вже повідомили раніше.",
};
