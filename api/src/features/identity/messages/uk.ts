import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const uk: Words<typeof it> = {
  "errors.SIGN_IN_CODE_WRONG":
    "Код неправильний або вже не діє. Перевірте останній e-mail або попросіть новий код.",
  "errors.PASSKEY_REFUSED":
    "Ми не впізнали passkey цього пристрою. Спробуйте ще раз або увійдіть з кодом на e-mail.",
  "errors.MERGE_OFFER_GONE":
    "Час на об’єднання двох профілів минув, або ви вже їх об’єднали. Увійдіть знову зі SPID або CIE.",
  "errors.MERGE_NOT_UNDOABLE": "Це об’єднання вже не можна скасувати.",
  "identity.location.ITALY": "Італія",
  "identity.location.COOPERATIVE": "Італія, соціальний кооператив",
  "identity.location.ABROAD": "за межами Італії",
  "identity.persona.citizen-senior": "78 років, профіль з великим текстом і простими словами",
  "identity.persona.citizen-digital": "22 роки, профіль для тих, хто багато користується телефоном",
  "identity.persona.citizen-assisted": "84 роки, допомагає дочка",
  "identity.persona.citizen-foreigner": "Живе тут три роки, говорить арабською та англійською",
  "identity.persona.operator-roads": "Відповідає з відділу доріг",
  "identity.persona.operator-desk": "Відповідає з віконця для громадян",
  "identity.persona.operator-water": "Відповідає зі служби води",
  "identity.persona.editor": "Пише довідкові статті",
  "identity.persona.supervisor": "Стежить за роботою сервісу",
  "identity.persona.admin": "Керує системою",
};
