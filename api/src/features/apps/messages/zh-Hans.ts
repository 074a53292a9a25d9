import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const zhHans: Words<typeof it> = {
  "errors.APP_NAME_RESERVED": "这个名称像是本机构的名称。请为您的应用另选一个。",
  "errors.APP_LIMIT": "您最多可以有 {max} 个应用。请删除不再使用的。",
  "errors.APP_HAS_NO_SECRET": "此应用在用户的设备上运行：没有密钥。",
  "errors.WEBSITE_INVALID": "网站地址必须以 https:// 开头",
  "errors.REDIRECT_URI_REQUIRED": "请至少填写一个返回地址。",
  "errors.REDIRECT_URI_INVALID": "这不是完整的地址。例如：https://app.esempio.it/ritorno",
  "errors.REDIRECT_URI_FRAGMENT": "返回地址不能含有 # 号。",
  "errors.REDIRECT_URI_WILDCARD": "请填写完整地址：不能用星号。",
  "errors.REDIRECT_URI_INSECURE":
    "返回地址必须以 https:// 开头。只有在您自己的电脑上可以用 http://localhost。手机应用可以使用带点的协议名，例如 it.esempio.app:/ritorno。",
  "errors.REDIRECT_URI_NATIVE":
    "像 it.esempio.app:/ritorno 这样的协议名只适用于设备上的应用，不适用于服务器上的应用。",
  "errors.SCOPE_UNKNOWN": "没有此许可。",
  "errors.WEBHOOK_URL_INVALID": "这不是完整的地址。例如：https://app.esempio.it/avvisi",
  "errors.WEBHOOK_URL_INSECURE": "地址必须以 https:// 开头",
  "errors.WEBHOOK_HOST_UNKNOWN": "我们在互联网上找不到此地址：请检查是否写对。",
  "errors.WEBHOOK_ADDRESS_PRIVATE": "此地址在内部网络：我们无法访问。请使用互联网上公开的地址。",
  "errors.WEBHOOK_EVENT_UNKNOWN": "没有此事件。",
  "errors.WEBHOOK_LIMIT": "一个应用最多可以有 {max} 个通知地址。",
  "errors.WEBHOOK_DISABLED": "此地址已关闭：请先重新开启。",
};
