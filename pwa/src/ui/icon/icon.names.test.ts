import { expect, test } from "vitest";
import { iconNames } from "./icon.names.ts";
import sprite from "./sprite.svg?raw";

test("every name has a drawing, and every drawing a name", () => {
  const drawn = [...sprite.matchAll(/<symbol id="([^"]+)"/g)].map(([, name]) => name);
  expect(drawn).toEqual([...iconNames]);
});
