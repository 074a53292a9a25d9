import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const uk: Words<typeof it> = {
  "errors.UNKNOWN_REQUEST_TYPE": "Такого виду звернення немає або вже немає.",
  "errors.UNKNOWN_FIELD": "Цього питання немає у формі.",
  "errors.NUMBER_INVALID": "Напишіть число. Приклад: 12,5",
  "errors.DATE_INVALID": "Дата неправильна. Приклад: 2026-11-21",
  "errors.SLOT_UNKNOWN": "Виберіть час із запропонованих.",
  "errors.SLOT_TAKEN": "Цей час уже зайнято. Виберіть інший.",
  "errors.EMERGENCY_CALL_FIRST":
    "Це надзвичайний випадок: спочатку подзвоніть на {phone}. Потім можна писати тут.",
  "errors.SECRET_TOO_SHORT": "Таємний код закороткий: потрібно щонайменше {min} символів.",
  "errors.UPLOAD_NOT_FOUND": "Доданого файлу вже немає: завантажте його ще раз.",
  "errors.CASE_STATE_FORBIDS": "У теперішньому стані звернення цього зробити не можна.",
  "errors.REASON_REQUIRED": "Поясніть причину простими словами: її прочитає той, хто писав.",
  "errors.AGENT_OR_TEAM_REQUIRED": "Виберіть людину або відділ.",
  "errors.NOT_AN_OUTCOME": "Цей результат лише для імпортованих звернень.",
  "cases.author.CITIZEN": "Хто подав звернення",
  "cases.author.DELEGATE": "Хто допомагає",
  "cases.author.OPERATOR": "Працівник",
  "cases.author.ASSISTANT": "Автоматичний помічник",
  "cases.author.SYSTEM": "Sportello",
};
