import type { Words } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const uk: Words<typeof it> = {
  "errors.UPLOAD_LINK": "Посилання для надсилання файлу вже не діє: додайте файл ще раз.",
  "errors.UPLOAD_TOO_LARGE": "Файл завеликий: щонайбільше 10 МБ.",
  "errors.UPLOAD_TYPE": "Такий файл не підходить: надішліть фото (JPEG, PNG, WebP) або PDF.",
  "errors.UPLOAD_BROKEN": "Фото не відкривається: спробуйте зробити його ще раз.",
  "errors.UPLOAD_INFECTED":
    "У файлі є вірус, ми його не зберегли. Перевірте свій пристрій або надішліть без цього файлу.",
  "errors.UPLOAD_STORAGE_FULL":
    "Зараз немає місця для файлів. Надішліть без фото або спробуйте трохи згодом.",
};
