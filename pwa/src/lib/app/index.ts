export { type App, AppContext, useApp, usePageHead, usePreferences, useText } from "./context.ts";
export { changePreferences } from "./preferences.ts";
export { afterSignIn, signOut, welcome } from "./session.ts";
export { isStaff, useShell } from "./shell.ts";
export { useFailureText } from "./use-failure-text.ts";
