import { expect, test } from "vitest";
import { languageName } from "./language-name.ts";

test("names a language in the reader's own", () => {
  expect(languageName("ar", "it")).toBe("arabo");
  expect(languageName("it", "en")).toBe("Italian");
});
