import { describe, expect, it } from "vitest";
import { NOT_FOUND, ROUTES } from "../../routes.ts";
import { findRoute } from "./match.ts";

const pageAt = (path: string) => findRoute(ROUTES, path, NOT_FOUND);

describe("findRoute", () => {
  it("knows the home page and the not found page", () => {
    expect(pageAt("/").route.page).toBe("knowledge/home");
    expect(pageAt("/nowhere/at/all").route).toBe(NOT_FOUND);
  });

  it("decodes parameters", () => {
    expect(pageAt("/articles/citt%C3%A0")).toMatchObject({ params: { slug: "città" } });
    expect(pageAt("/cases/7K3M-2QXD-F/")).toMatchObject({ params: { code: "7K3M-2QXD-F" } });
  });

  it("takes a malformed escape as it is", () => {
    expect(pageAt("/articles/%E0%A4%A")).toMatchObject({ params: { slug: "%E0%A4%A" } });
  });
});
