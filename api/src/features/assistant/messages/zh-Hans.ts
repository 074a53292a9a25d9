import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const zhHans: Words<typeof it> = {
  "errors.CONVERSATION_TOO_LONG": "对话太长了。请重新开始，或与工作人员交谈。",
  "errors.CONVERSATION_HANDED_OVER": "这次对话已经转给工作人员。",
  "assistant.greeting":
    "您好。我是阅读{name}网页的程序，不是真人。请写下您的问题。您随时可以与工作人员交谈。",
  "assistant.about":
    "我是自动程序，不是真人。我在{name}发布的网页中查找答案，并总是说明答案来自哪个网页。找不到时，我会直说。您随时可以与工作人员交谈，工作人员会看到这次对话。",
  "assistant.thanks": "不客气。如果还有问题，请写在这里。",
  "assistant.from": "来自网页“{title}”：",
  "assistant.otherLanguage": "此网页还没有您的语言版本。原文语言：{language}。",
  "assistant.choose": "有多个相关主题。您指的是哪一个？",
  "assistant.unknown": "我不知道。在已发布的网页中找不到答案。",
  "assistant.near": "也许您需要以下主题之一。如果不是，请与工作人员交谈。",
  "assistant.person":
    "好的。工作人员可以给您回电，您也可以把问题留给服务台。回复您的人会看到这次对话，您不必重复。电话：{phone}。",
  "assistant.emergency": "如有危险，请立即拨打{phone}。会有人接听。",
  "assistant.cases.none": "我没有看到您的请求。",
  "assistant.cases.signIn": "要查看您的请求，请先登录。有编号时，不登录也可以查询。",
  "assistant.case": "{title}，编号{code}：{state}。",
  "assistant.case.who": "负责人：{who}。",
  "assistant.case.promised": "答复期限：{date}。",
  "assistant.handedOver": "这次对话已转给工作人员。我不再回答。",
  "assistant.label.person": "与工作人员交谈",
  "assistant.label.signIn": "登录",
  "assistant.label.track": "用编号查询",
  "assistant.label.open": "打开{code}",
  "assistant.label.file": "提交请求：{title}",
  "assistant.conversation": "来自与自动助手的对话",
  "assistant.state.RECEIVED": "已收到",
  "assistant.state.IN_CHARGE": "正在处理",
  "assistant.state.WAITING_FOR_CITIZEN": "等待您的回复",
  "assistant.state.RESOLVED": "已办结",
  "assistant.state.CLOSED": "已关闭",
  "assistant.state.REOPENED": "已重新打开",
  "assistant.state.WITHDRAWN": "已撤回",
};
