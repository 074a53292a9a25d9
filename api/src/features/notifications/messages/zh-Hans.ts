import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const zhHans: Words<typeof it> = {
  "mail.greeting": "{named, select, yes {{name}，您好：} other {您好：}}",
  "mail.signature":
    "{hasPhone, select, yes {想和工作人员通话吗？请拨打 {phone}。\n\n} other {}}{name}\n此邮件由系统自动发出，无需回复。",
  "mail.code.subject": "您的登录验证码：{code}",
  "mail.code.body":
    "您的登录验证码是：\n\n{code}\n\n{register, select, PLAIN {请填写到页面里。10 分钟内有效。} other {请填写到您索取验证码的页面。10 分钟内有效，只能用一次。}}\n\n不是您索取的？请忽略此邮件。不要把验证码告诉任何人，即使对方自称是我们的工作人员。",
  "mail.erasure.subject": "您要求删除您的数据",
  "mail.erasure.body":
    "我们将于{date}删除您的数据，之后您将无法登录。\n\n{register, select, PLAIN {改变主意了？请在那天之前在这里取消：} other {如果您改变主意，在那天之前可以取消：}}\n{link}\n\n不是您要求的？请立即取消并给我们打电话。",
  "mail.merged.subject": "您的两个账户已合并为一个",
  "mail.merged.body":
    "您已合并两个账户。请求、文件和积分现在都在一个账户里。\n\n{date}前可以在您的账户页面撤销：\n{link}\n\n不是您要求的？请立即撤销并给我们打电话。",
  "mail.webhook.subject": "{app}：我们不再向 {host} 发送通知",
  "mail.webhook.body":
    "{reason, select, GONE {{host} 答复不再需要我们的通知（410 Gone）。} other {{host} 已有五天没有接收我们的通知。}}因此我们不再向应用 {app} 发送通知。\n\n您可以在这里查看最近的尝试。一切正常后，请重新开启该地址：\n{link}",
  "mail.secret.subject": "您的请求 {case} 的新链接",
  "mail.secret.body":
    "用此链接可以查看您的请求 {case}，并给我们写消息：\n\n{link}\n\n之前的链接已失效。请不要给任何人：有链接的人都能看到您的请求。\n\n不是您索取的？请照样使用此链接，或给我们打电话。",
  "mail.opened.subject": "我们已收到您的请求 {case}",
  "mail.opened.body":
    "{register, select, PLAIN {我们收到了您的请求：{title}。} other {我们已收到您的请求：{title}。}}\n编号是 {case}。\n{promised, select, yes {我们将在{date}前答复您。\n} other {}}\n在这里可以查看进展，并给我们写消息：\n{link}",
  "mail.taken.subject": "有人负责您的请求 {case}",
  "mail.taken.body":
    "{assigned, select, yes {{agent}（{office}）现在负责您的请求：{title}。} other {我们正在处理您的请求：{title}。}}\n{promised, select, yes {我们将在{date}前答复您。\n} other {}}\n在这里可以查看进展：\n{link}",
  "mail.answered.subject": "您的请求 {case} 有了答复",
  "mail.answered.body":
    "{assigned, select, yes {{agent}（{office}）给您写了消息。} other {我们给您写了消息。}}请求内容：{title}。\n\n在这里阅读答复：\n{link}",
  "mail.waiting.subject": "请求 {case} 需要您提供内容",
  "mail.waiting.body":
    "{register, select, PLAIN {我们问了您一个问题。请回复，我们再继续办理。} other {要继续办理您的请求，我们需要您的回复。}}\n请求内容：{title}。\n\n在这里阅读问题并回复：\n{link}",
  "mail.resolved.subject": "您的请求 {case} 已办结",
  "mail.resolved.body":
    "{outcome, select, SOLVED {您的请求已解决：{title}。} ANSWERED {我们已答复您的请求：{title}。} FORWARDED {我们已把您的请求转给能解决的单位：{title}。} DUPLICATE {我们已在另一个请求中跟进此问题：{title}。} NOT_FEASIBLE {您请求的事无法办理：{title}。页面上有原因说明。} other {您的请求已办结：{title}。}}\n\n在这里查看结果。您可以评分或重新打开请求：\n{link}",
  "mail.reopened.subject": "您的请求 {case} 已重新打开",
  "mail.reopened.body": "您的请求已重新打开：{title}。我们会继续处理。\n\n在这里可以查看进展：\n{link}",
};
