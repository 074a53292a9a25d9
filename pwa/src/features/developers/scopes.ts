/** What an app may ask people for, as the API names it. */
export const SCOPES = [
  "profile:read",
  "cases:read",
  "cases:write",
  "points:read",
  "knowledge:read",
  "desk:read",
  "desk:write",
  "offline_access",
] as const;

/** What an endpoint can be told of. */
export const EVENTS = [
  "case.opened",
  "case.message_posted",
  "case.answered",
  "case.state_changed",
  "case.closed",
] as const;
