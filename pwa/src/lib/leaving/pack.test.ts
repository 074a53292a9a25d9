import { expect, it } from "vitest";
import { pack, unpack } from "./pack.ts";

it("gives back what was packed, the files byte for byte", async () => {
  const photo = new Blob([new Uint8Array([1, 2, 3, 255])], { type: "image/png" });
  const note = new Blob(["è così"], { type: "text/plain" });
  const value = [
    { command: { title: "Buca", files: [photo, note] }, tries: 0, owner: null },
    ["draft", { photo }],
  ];
  const again = unpack(await pack(value)) as [
    { command: { title: string; files: Blob[] } },
    [string, { photo: Blob }],
  ];
  expect(again[0].command.title).toBe("Buca");
  expect(await again[0].command.files[1]?.text()).toBe("è così");
  const [, draft] = again[1];
  expect(draft.photo.type).toBe("image/png");
  expect([...new Uint8Array(await draft.photo.arrayBuffer())]).toEqual([1, 2, 3, 255]);
});
