import { timingSafeEqual } from "node:crypto";
import { hashOfSecret, MIN_SECRET } from "../../cases/index.ts";
import type { Principal } from "../../../platform/context/index.ts";
import type { ConversationRow } from "./conversation.repository.ts";

/** Somebody reads their own conversations, and whoever began one without signing in, by its secret. */
export function isOwn(
  { personId, secretHash }: Pick<ConversationRow, "personId" | "secretHash">,
  viewer: Principal,
  secret: string | null | undefined,
): boolean {
  if (personId !== null) return personId === viewer.personId;
  if (secretHash === null || !secret || secret.length < MIN_SECRET) return false;
  const brought = hashOfSecret(secret);
  return brought.length === secretHash.length && timingSafeEqual(brought, secretHash);
}

/** Whoever looks after the knowledge base teaches the assistant. */
export const mayTeach = ({ roles }: Principal): boolean =>
  roles.some((role) => role === "EDITOR" || role === "ADMIN");
