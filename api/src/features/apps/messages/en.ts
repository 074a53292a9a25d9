import type { AllWords } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const en: AllWords<typeof it> = {
  "errors.APP_NAME_RESERVED": "This name looks like the organisation's own. Choose another one for your app.",
  "errors.APP_LIMIT": "You can have at most {max} apps. Delete those you no longer use.",
  "errors.APP_HAS_NO_SECRET": "This app runs on people's devices: it has no secret.",
  "errors.WEBSITE_INVALID": "The address of the site must begin with https://",
  "errors.REDIRECT_URI_REQUIRED": "Give at least one return address.",
  "errors.REDIRECT_URI_INVALID": "This is not a complete address. Example: https://app.example.com/return",
  "errors.REDIRECT_URI_FRAGMENT": "A return address cannot hold the sign #.",
  "errors.REDIRECT_URI_WILDCARD": "Write the whole address: an asterisk does not count.",
  "errors.REDIRECT_URI_INSECURE":
    "A return address must begin with https://. Only on your own computer http://localhost will do. An app on a phone can use a scheme with a dot, such as com.example.app:/return.",
  "errors.REDIRECT_URI_NATIVE":
    "A scheme such as com.example.app:/return is only for an app on devices, not for one on a server.",
  "errors.SCOPE_UNKNOWN": "There is no such permission.",
  "errors.WEBHOOK_URL_INVALID": "This is not a complete address. Example: https://app.example.com/hooks",
  "errors.WEBHOOK_URL_INSECURE": "The address must begin with https://",
  "errors.WEBHOOK_HOST_UNKNOWN": "We cannot find this address on the internet: check how it is written.",
  "errors.WEBHOOK_ADDRESS_PRIVATE":
    "This address is in a private network, which we cannot reach from here. Use one that is open to the internet.",
  "errors.WEBHOOK_EVENT_UNKNOWN": "There is no such event.",
  "errors.WEBHOOK_LIMIT": "An app can have at most {max} webhook addresses.",
  "errors.WEBHOOK_DISABLED": "This address is switched off: switch it on first.",
};
