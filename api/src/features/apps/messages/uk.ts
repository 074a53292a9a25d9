import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const uk: Words<typeof it> = {
  "errors.APP_NAME_RESERVED": "Ця назва схожа на назву установи. Виберіть іншу для свого застосунку.",
  "errors.APP_LIMIT": "Застосунків може бути щонайбільше {max}. Видаліть ті, якими вже не користуєтеся.",
  "errors.APP_HAS_NO_SECRET": "Цей застосунок працює на пристроях людей: таємного ключа в нього немає.",
  "errors.WEBSITE_INVALID": "Адреса сайту має починатися з https://",
  "errors.REDIRECT_URI_REQUIRED": "Напишіть хоча б одну адресу повернення.",
  "errors.REDIRECT_URI_INVALID": "Це неповна адреса. Приклад: https://app.pryklad.it/nazad",
  "errors.REDIRECT_URI_FRAGMENT": "В адресі повернення не може бути знака #.",
  "errors.REDIRECT_URI_WILDCARD": "Напишіть адресу повністю: зірочка не підходить.",
  "errors.REDIRECT_URI_INSECURE":
    "Адреса повернення має починатися з https://. Лише на вашому комп’ютері підходить http://localhost. Застосунок на телефоні може мати схему з крапкою, як it.pryklad.app:/nazad.",
  "errors.REDIRECT_URI_NATIVE":
    "Схема на зразок it.pryklad.app:/nazad підходить лише для застосунку на пристроях, не на сервері.",
  "errors.SCOPE_UNKNOWN": "Такого дозволу немає.",
  "errors.WEBHOOK_URL_INVALID": "Це неповна адреса. Приклад: https://app.pryklad.it/spovishchennia",
  "errors.WEBHOOK_URL_INSECURE": "Адреса має починатися з https://",
  "errors.WEBHOOK_HOST_UNKNOWN":
    "Ми не знаходимо цієї адреси в інтернеті: перевірте, чи правильно її написано.",
  "errors.WEBHOOK_ADDRESS_PRIVATE":
    "Це адреса в приватній мережі: звідси ми до неї не дістанемося. Візьміть адресу, відкриту в інтернеті.",
  "errors.WEBHOOK_EVENT_UNKNOWN": "Такої події немає.",
  "errors.WEBHOOK_LIMIT": "У застосунку може бути щонайбільше {max} адрес для сповіщень.",
  "errors.WEBHOOK_DISABLED": "Цю адресу вимкнено: спочатку увімкніть її.",
};
