import type { AllWords } from "../../messages/index.ts";
import type { it } from "./it.ts";

export const en: AllWords<typeof it> = {
  "pages.notReady": "This help desk is not open yet. Please try again later.",
  "errors.REQUIRED": "We need this: please fill it in.",
  "errors.INVALID": "Something is wrong with this answer: please check it.",
  "errors.EMAIL_INVALID": "The e-mail address is not complete. Example: name@mail.com",
  "errors.TOO_LONG": "The text is too long: use at most {max} characters.",
  "errors.TOO_SHORT": "The text is too short: use at least {min} characters.",
  "errors.TOO_SMALL": "The number is too small: the least is {min}.",
  "errors.TOO_LARGE": "The number is too large: the most is {max}.",
  "errors.TOO_MANY": "These are too many: the most is {max}.",
  "errors.NOT_A_CHOICE": "Choose one of the answers.",
  "errors.FORMAT_INVALID": "This is not in the right form: please check.",
  "errors.PLACE_INVALID": "The point on the map is not valid: write the address instead.",
  "errors.NOT_FOUND": "We could not find it.",
  "errors.REQUEST_ID_INVALID": "The id of this request is not a UUID.",
  "errors.REQUEST_ID_REUSED": "This request has already arrived with other content. Reload and try again.",
  "errors.TOO_MANY_TRIES":
    "Too many tries. Wait {minutes, plural, one {a minute} other {# minutes}} and try again.",
};
