import type { AllWords } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const en: AllWords<typeof it> = {
  "errors.UPLOAD_LINK": "The link for sending the file is no longer good: add the file again.",
  "errors.UPLOAD_TOO_LARGE": "The file is too large: at most 10 MB.",
  "errors.UPLOAD_TYPE": "This kind of file will not do: send a photo (JPEG, PNG, WebP) or a PDF.",
  "errors.UPLOAD_BROKEN": "The photo cannot be opened: take it again.",
  "errors.UPLOAD_INFECTED":
    "The file carries a virus and we have not kept it. Check your device, or send without this file.",
  "errors.UPLOAD_STORAGE_FULL": "There is no room for files now. Send without photos, or try again later.",
};
