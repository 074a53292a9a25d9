/**
 * oidc-provider without its word on Node 20, which it says when it is imported, so on the error stream of every
 * command. It is true that the library is meant for Node 22; the tests run what we use of it on Node 20.
 */
const { warn } = console;
console.warn = (...said: unknown[]) => {
  if (!String(said[0]).includes("Unsupported runtime")) warn(...said);
};
const library = await import("oidc-provider").finally(() => {
  console.warn = warn;
});

export const { errors, interactionPolicy, Provider } = library;
