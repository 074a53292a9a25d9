import { describe, expect, it } from "vitest";
import { faultOfAppName } from "./app-name.ts";
import type { AppKindName } from "./app-kind.ts";
import { faultOfRedirectUri } from "./redirect-uri.ts";

describe("redirect addresses", () => {
  it.each<[string, string | null, AppKindName?]>([
    ["https://app.example.org/back", null],
    ["https://app.example.org/back?from=us", null],
    ["http://localhost:8080/back", null],
    ["http://127.0.0.1/back", null],
    ["http://[::1]:3000/back", null],
    ["it.example.app:/back", null, "PUBLIC"],
    ["it.example.app:/back", "REDIRECT_URI_NATIVE"],
    ["myapp:/back", "REDIRECT_URI_INSECURE", "PUBLIC"],
    ["javascript:alert(1)", "REDIRECT_URI_INSECURE", "PUBLIC"],
    ["data:text/html,x", "REDIRECT_URI_INSECURE", "PUBLIC"],
    ["http://app.example.org/back", "REDIRECT_URI_INSECURE"],
    ["http://localhost.example.org/", "REDIRECT_URI_INSECURE"],
    ["http://127.0.0.1.example.org/", "REDIRECT_URI_INSECURE"],
    ["https://app.example.org/back#", "REDIRECT_URI_FRAGMENT"],
    ["https://*.example.org/back", "REDIRECT_URI_WILDCARD"],
    ["https://app.example.org/*", "REDIRECT_URI_WILDCARD"],
    ["https://us@evil.example.org/", "REDIRECT_URI_INVALID"],
    ["https://app.example.org\\@evil.example.org/", "REDIRECT_URI_INVALID"],
    ["https://app.example.org/ back", "REDIRECT_URI_INVALID"],
    ["https://app.example.org/\nback", "REDIRECT_URI_INVALID"],
    ["/back", "REDIRECT_URI_INVALID"],
    ["https://", "REDIRECT_URI_INVALID"],
    ["", "REDIRECT_URI_INVALID"],
    [`https://app.example.org/${"a".repeat(500)}`, "REDIRECT_URI_INVALID"],
  ])("%s: %s", (uri, fault, kind = "CONFIDENTIAL") => {
    expect(faultOfRedirectUri(uri, kind)).toBe(fault);
  });
});

describe("names of apps", () => {
  it.each([
    ["Segnala Buche", null],
    ["Le buche di Borgo Sereno", null],
    ["Città Pulita 2.0", null],
    ["Comune di Borgo Sereno", "APP_NAME_RESERVED"],
    ["COMUNE  DI BÒRGO-SERENO: pratiche", "APP_NAME_RESERVED"],
    ["App ufficiale", "APP_NAME_RESERVED"],
    ["Sportello", "APP_NAME_RESERVED"],
    ["C\u043emune di Borgo Sereno", "APP_NAME_RESERVED"],
    ["Buche\u202e", "FORMAT_INVALID"],
    ["Bu\u200bche", "FORMAT_INVALID"],
    ["★★★", "FORMAT_INVALID"],
  ])("%s: %s", (name, fault) => {
    expect(faultOfAppName(name, "Comune di Borgo Sereno")).toBe(fault);
  });
});
