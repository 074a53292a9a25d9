import { describe, expect, it } from "vitest";
import { decrypt, encrypt, isCurrent, keyedHash, keyedHashes, UnreadableError } from "./index.ts";

const OLD = "an old key that is long enough to be one";
const NEW = "a new key that is long enough to be one!";
const sealing = { purpose: "test.value", owner: "ada" };

describe("encryption", () => {
  it("refuses what was changed, cut short, moved to another owner or purpose, or made with a foreign key", () => {
    const sealed = encrypt([NEW], sealing, "segreto");
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8((changed[at] ?? 0) ^ 1, at);
      expect(() => decrypt([NEW], sealing, changed)).toThrow(UnreadableError);
    }
    for (const cut of [0, 1, 20, sealed.length - 1]) {
      expect(() => decrypt([NEW], sealing, sealed.subarray(0, cut))).toThrow(UnreadableError);
    }
    expect(() => decrypt([NEW], { ...sealing, owner: "eva" }, sealed)).toThrow(UnreadableError);
    expect(() => decrypt([NEW], { ...sealing, purpose: "other" }, sealed)).toThrow(UnreadableError);
    expect(() => decrypt([OLD], sealing, sealed)).toThrow(UnreadableError);
  });

  it("opens what it made, never makes the same twice, and holds no readable word of it", () => {
    const sealed = encrypt([NEW], sealing, "segreto però");
    expect(decrypt([NEW], sealing, sealed)).toBe("segreto però");
    expect(encrypt([NEW], sealing, "segreto però").equals(sealed)).toBe(false);
    expect(sealed.includes("segreto")).toBe(false);
  });

  it("opens with an old secret while secrets are rotated, and says that it is not the newest", () => {
    const sealed = encrypt([OLD], sealing, "segreto");
    expect(decrypt([NEW, OLD], sealing, sealed)).toBe("segreto");
    expect(isCurrent([NEW, OLD], sealed)).toBe(false);
    expect(isCurrent([NEW, OLD], encrypt([NEW, OLD], sealing, "segreto"))).toBe(true);
  });
});

describe("keyed hash", () => {
  it("is the same for the same value, another for another purpose, value or secret", () => {
    const hash = keyedHash([NEW], "p", "x");
    expect(keyedHash([NEW, OLD], "p", "x")).toEqual(hash);
    for (const other of [
      keyedHash([NEW], "q", "x"),
      keyedHash([NEW], "p", "y"),
      keyedHash([OLD], "p", "x"),
    ]) {
      expect(other.equals(hash)).toBe(false);
    }
  });

  it("looks a value up under every secret, newest first", () => {
    expect(keyedHashes([NEW, OLD], "p", "x")).toEqual([
      keyedHash([NEW], "p", "x"),
      keyedHash([OLD], "p", "x"),
    ]);
  });
});
