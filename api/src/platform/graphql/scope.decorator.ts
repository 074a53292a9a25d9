import { Extensions } from "type-graphql";

/** What a person may allow a third-party app; each says one thing in words on the consent page. */
export const SCOPES = [
  "profile:read",
  "cases:read",
  "cases:write",
  "points:read",
  "knowledge:read",
  "desk:read",
  "desk:write",
] as const;
export type ScopeName = (typeof SCOPES)[number];

/** What the schema says of a field or type to third-party apps, in its extensions. */
export interface ScopeExtensions {
  scopes?: readonly ScopeName[];
  closedToApps?: boolean;
}

/**
 * The scopes that an app's token needs for a field, or for every field of an object type and each that answers
 * it. Without any name: open to every app. It limits apps only, and never replaces a policy.
 */
export const Scope = (...scopes: ScopeName[]) => Extensions({ scopes });

/** Fields of this type are closed to apps unless they say a scope, as those of Query, Mutation and Subscription are. */
export const ClosedToApps = () => Extensions({ closedToApps: true });
