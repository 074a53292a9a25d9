const KEY = "explorer-token";

/** The token the developer has typed, for as long as this tab lives; empty where there is none. */
export const keptToken = (): string => sessionStorage.getItem(KEY) ?? "";

/** Keeps a token in this tab, or forgets it where it is empty. */
export function keepToken(token: string): void {
  if (token === "") sessionStorage.removeItem(KEY);
  else sessionStorage.setItem(KEY, token);
}
