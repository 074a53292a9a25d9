import { describe, expect, it } from "vitest";
import { missingOperations, updateManifest } from "./manifest.ts";
import type { SourceOperation } from "./sources.ts";

const operation = (id: string): SourceOperation => ({ id, name: id, kind: "query", document: `query ${id}` });
const TODAY = "2026-11-21";

describe("the manifest of trusted documents", () => {
  it("takes new documents and keeps the day of known ones", () => {
    const manifest = { a: { name: "a", document: "query a", since: "2026-01-01" } };
    expect(updateManifest(manifest, [operation("b"), operation("a")], TODAY)).toEqual({
      a: manifest.a,
      b: { name: "b", document: "query b", since: TODAY },
    });
  });

  it("retires what no source uses, and takes it back when it is used again", () => {
    const manifest = { a: { name: "a", document: "query a", since: "2026-01-01" } };
    const retired = updateManifest(manifest, [], TODAY);
    expect(retired).toEqual({ a: { ...manifest.a, retired: TODAY } });
    expect(updateManifest(retired, [operation("a")], "2026-12-01")).toEqual(manifest);
  });

  it("keeps a retired document twelve months", () => {
    const entry = { name: "a", document: "query a", since: "2025-01-01" };
    const kept = { a: { ...entry, retired: "2025-11-21" } };
    expect(updateManifest(kept, [], TODAY)).toEqual(kept);
    expect(updateManifest({ a: { ...entry, retired: "2025-11-20" } }, [], TODAY)).toEqual({});
  });

  it("lags where a document is missing or retired", () => {
    const manifest = { a: { name: "a", document: "query a", since: "2026-01-01", retired: TODAY } };
    const missing = missingOperations(manifest, [operation("a"), operation("b")]);
    expect(missing.map(({ name }) => name)).toEqual(["a", "b"]);
  });
});
