import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const uk: Words<typeof it> = {
  "errors.CONVERSATION_TOO_LONG": "Розмова дуже довга. Почніть спочатку або поговоріть з людиною.",
  "errors.CONVERSATION_HANDED_OVER": "Цю розмову вже передано людині.",
  "assistant.greeting":
    "Вітаємо. Це програма, яка читає сторінки {name}, а не людина. Напишіть запитання. Будь-коли можна поговорити з людиною.",
  "assistant.about":
    "Це автоматична програма, а не людина. Вона шукає відповідь на сторінках, які публікує {name}, і завжди каже, з якої сторінки відповідь. Якщо не знаходить, то так і каже. Будь-коли можна поговорити з людиною: вона прочитає цю розмову.",
  "assistant.thanks": "Будь ласка. Якщо є інше запитання, напишіть його тут.",
  "assistant.from": "Зі сторінки «{title}»:",
  "assistant.otherLanguage": "Цієї сторінки ще немає вашою мовою. Мова тексту: {language}.",
  "assistant.choose": "Є кілька тем. Яку ви маєте на увазі?",
  "assistant.unknown": "Не знаю. На опублікованих сторінках немає відповіді.",
  "assistant.near": "Можливо, вам потрібна одна з цих тем. Якщо ні, поговоріть з людиною.",
  "assistant.person":
    "Звичайно. Людина вам передзвонить, або залиште запитання у віконці. Хто відповідає, прочитає цю розмову: повторювати не треба. Телефон: {phone}.",
  "assistant.emergency": "Якщо є небезпека, негайно телефонуйте {phone}. Відповість людина.",
  "assistant.cases.none": "Ваших звернень не видно.",
  "assistant.cases.signIn":
    "Щоб побачити свої звернення, треба увійти. З кодом можна стежити за зверненням і без входу.",
  "assistant.case": "{title}, код {code}: {state}.",
  "assistant.case.who": "Цим займається: {who}.",
  "assistant.case.promised": "Термін відповіді: {date}.",
  "assistant.handedOver": "Цю розмову передано людині. Програма більше не відповідає.",
  "assistant.label.person": "Поговорити з людиною",
  "assistant.label.signIn": "Увійти",
  "assistant.label.track": "Знайти за кодом",
  "assistant.label.open": "Відкрити {code}",
  "assistant.label.file": "Подати звернення: {title}",
  "assistant.conversation": "З розмови з автоматичним помічником",
  "assistant.state.RECEIVED": "Отримано",
  "assistant.state.IN_CHARGE": "Працюємо над цим",
  "assistant.state.WAITING_FOR_CITIZEN": "Чекаємо на вас",
  "assistant.state.RESOLVED": "Завершено",
  "assistant.state.CLOSED": "Закрито",
  "assistant.state.REOPENED": "Знову відкрито",
  "assistant.state.WITHDRAWN": "Відкликано",
};
