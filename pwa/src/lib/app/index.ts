export { type App, AppContext, useApp, usePageHead, usePreferences, useText } from "./context.ts";
export { changePreferences } from "./preferences.ts";
export { afterSignIn, signOut } from "./session.ts";
export { isStaff, useShell } from "./shell.ts";
export { welcome } from "./welcome.ts";
export { useFailureText } from "./use-failure-text.ts";
