import type { Words } from "../../../platform/messages/index.ts";
import type { it } from "./it.ts";

export const zhHans: Words<typeof it> = {
  "knowledge.section.WHO": "适用对象",
  "knowledge.section.HOW": "怎样办理",
  "knowledge.section.NEED": "需要什么",
  "knowledge.section.RESULT": "您会得到什么",
  "knowledge.section.TIMES": "需要多长时间",
  "knowledge.section.COST": "费用",
  "knowledge.section.WHERE": "去哪里",
  "knowledge.section.CONTACTS": "谁可以帮您",
  "knowledge.section.BODY": "答案",
};
