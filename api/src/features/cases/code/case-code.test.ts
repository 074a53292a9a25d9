import { describe, expect, it } from "vitest";
import { newCaseCode, readCaseCode } from "./case-code.ts";

const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const bare = (code: string) => code.replaceAll("-", "");
const codes = Array.from({ length: 100 }, newCaseCode);

describe("case code", () => {
  it("looks like 7K3M-2QXD-F and reads back as itself", () => {
    for (const code of codes) {
      expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$/);
      expect(readCaseCode(code)).toEqual({ code });
    }
  });

  it("forgives lower case, spaces, dashes and look-alike letters", () => {
    for (const code of codes) {
      const spoken = bare(code).toLowerCase().replaceAll("0", "o").replaceAll("1", "l");
      expect(readCaseCode(` ${spoken.slice(0, 3)} ${spoken.slice(3)} `)).toEqual({ code });
      expect(readCaseCode(code.replaceAll("1", "i"))).toEqual({ code });
      expect(readCaseCode(code.replaceAll("-", "–"))).toEqual({ code });
    }
  });

  it("catches every single wrong letter, the check letter included", () => {
    for (const code of codes) {
      const text = bare(code);
      for (let at = 0; at < text.length; at += 1) {
        for (const letter of LETTERS) {
          if (letter === text[at]) continue;
          expect(readCaseCode(text.slice(0, at) + letter + text.slice(at + 1))).toEqual({ misread: true });
        }
      }
    }
  });

  it("catches every swap of two letters, the check letter included", () => {
    for (const code of codes) {
      const text = [...bare(code)];
      for (let a = 0; a < text.length; a += 1) {
        for (let b = a + 1; b < text.length; b += 1) {
          if (text[a] === text[b]) continue;
          const swapped = [...text];
          [swapped[a], swapped[b]] = [swapped[b]!, swapped[a]!];
          expect(readCaseCode(swapped.join(""))).toEqual({ misread: true });
        }
      }
    }
  });

  it.each(["", "7K3M", "7K3M-2QXD-FF", "7K3U-2QXD-F", "è7K3M2QXDF"])("refuses %j", (text) => {
    expect(readCaseCode(text)).toEqual({ misread: true });
  });
});
