import type { Words } from "../../messages/index.ts";
import type { it } from "./it.ts";

export const uk: Words<typeof it> = {
  "pages.notReady": "Цей сервіс ще не відкрито. Спробуйте пізніше.",
  "errors.REQUIRED": "Ця відповідь потрібна: напишіть її.",
  "errors.INVALID": "З цією відповіддю щось не так: перевірте її.",
  "errors.EMAIL_INVALID": "Адреса e-mail неповна. Приклад: imia@posta.it",
  "errors.TOO_LONG": "Текст задовгий: не більше ніж {max} символів.",
  "errors.TOO_SHORT": "Текст закороткий: потрібно щонайменше {min} символів.",
  "errors.TOO_SMALL": "Число замале: найменше {min}.",
  "errors.TOO_LARGE": "Число завелике: найбільше {max}.",
  "errors.TOO_MANY": "Забагато: найбільше {max}.",
  "errors.NOT_A_CHOICE": "Виберіть одну із запропонованих відповідей.",
  "errors.FORMAT_INVALID": "Формат неправильний: перевірте.",
  "errors.PLACE_INVALID": "Точка на карті неправильна: напишіть адресу.",
  "errors.NOT_FOUND": "Ми не знайшли того, що ви шукаєте.",
  "errors.REQUEST_ID_INVALID": "Код надсилання не є UUID.",
  "errors.REQUEST_ID_REUSED": "Це вже надходило з іншим вмістом. Оновіть сторінку і спробуйте ще раз.",
  "errors.TOO_MANY_TRIES":
    "Забагато спроб. Зачекайте {minutes, plural, one {# хвилину} few {# хвилини} many {# хвилин} other {# хвилини}} і спробуйте ще раз.",
};
