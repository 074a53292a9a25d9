import { describe, expect, it } from "vitest";
import { readSecretLink, writtenCode } from "./case-code.ts";

describe("writtenCode", () => {
  it.each([
    ["7k3m 2qxd f", "7K3M-2QXD-F"],
    ["7K3M2QXDF", "7K3M-2QXD-F"],
    ["7K3M–2QXD–F", "7K3M-2QXD-F"],
    ["oi0l", "0101"],
    ["", ""],
  ])("writes %j as %j", (typed, written) => expect(writtenCode(typed)).toBe(written));
});

describe("readSecretLink", () => {
  it("finds code and secret in a pasted link", () => {
    expect(readSecretLink("Ecco: https://example.org/c/7K3M-2QXD-F#abcDEF_123-456789 grazie")).toEqual({
      code: "7K3M-2QXD-F",
      secret: "abcDEF_123-456789",
    });
  });

  it("finds nothing in a bare code or a link without a secret", () => {
    expect(readSecretLink("7K3M-2QXD-F")).toBeNull();
    expect(readSecretLink("https://example.org/c/7K3M-2QXD-F")).toBeNull();
  });
});
