import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const uk: Words<typeof it> = {
  "errors.TOO_MANY_EXPORTS":
    "Сьогодні ви вже просили найбільшу кількість копій ({max}). Візьміть останню або спробуйте завтра.",
  "errors.ERASURE_NOT_CONFIRMED": "Перш ніж просити про видалення, підтвердьте, що ви прочитали, що буде.",
  "errors.ERASURE_OF_STAFF": "Це вхід працівника: про видалення просять того, хто керує сервісом.",
  "errors.ERASURE_OPEN_CASES":
    "{count, plural, one {У вас ще {count} відкрите звернення} few {У вас ще {count} відкриті звернення} many {У вас ще {count} відкритих звернень} other {У вас ще {count} відкритого звернення}}: дочекайтеся відповіді або відкличте звернення. Потім можна видалити свої дані.",
  "errors.MERGE_ERASURE_WAITING":
    "Для одного з двох профілів ви попросили видалити дані. Спочатку скасуйте це прохання.",
  "errors.ERASURE_NOT_WAITING": "Немає видалення, яке можна скасувати.",
};
