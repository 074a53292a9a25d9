import type { Words } from "../../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const zhHans: Words<typeof it> = {
  "errors.UPLOAD_LINK": "上传文件的链接已失效：请重新添加文件。",
  "errors.UPLOAD_TOO_LARGE": "文件太大：最多 10 MB。",
  "errors.UPLOAD_TYPE": "不支持此类文件：请发送照片（JPEG、PNG、WebP）或 PDF。",
  "errors.UPLOAD_BROKEN": "照片无法打开：请重新拍摄。",
  "errors.UPLOAD_INFECTED": "文件含有病毒，我们没有保存。请检查您的设备，或不带此文件发送。",
  "errors.UPLOAD_STORAGE_FULL": "现在没有存放文件的空间。请不带照片发送，或稍后重试。",
};
