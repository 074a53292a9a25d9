import { describe, expect, it } from "vitest";
import type { RenderRequest } from "@sportello/schema";
import { Shell } from "../gql/Shell.ts";
import { ROUTES } from "../routes.ts";
import type { SentState } from "./html.ts";
import { render } from "./render.tsx";

const SHELL_ANSWER = {
  organization: {
    name: "Comune di </script> Prova",
    kind: "TOWN",
    phone: "010 123",
    email: "a@example.it",
    address: "Via 1",
    openingHours: "9–12",
    emergencyPhone: "112",
    demo: false,
  },
  viewer: { citizen: null, roles: [], settings: {} },
};

const request = (url: string, change: Partial<RenderRequest> = {}): RenderRequest => ({
  url,
  preferences: null,
  acceptLanguage: "en-GB,en;q=0.9",
  roles: [],
  query: async (id) => (id === Shell.id ? { data: SHELL_ANSWER } : { errors: [{ message: "not here" }] }),
  ...change,
});

const cookie = (preferences: object): string => encodeURIComponent(JSON.stringify(preferences));

describe("render", () => {
  it.each(ROUTES.map(({ path }) => path.replace(":code", "7K3M-2QXD-F").replace(":slug", "tari")))(
    "makes %s a page without anything that the policy refuses",
    async (url) => {
      const { html, headers } = await render(request(url));
      expect(html).not.toMatch(/\sstyle="|<style|\son[a-z]+="|<script(?! type="(module|application\/json)")/);
      expect(headers["content-type"]).toBe("text/html; charset=utf-8");
      const personal = url.startsWith("/cases/") && !url.endsWith("/print");
      expect(headers["cache-control"]).toBe(personal ? "no-store" : "private, no-cache");
    },
  );

  it("answers in the language and the profile of the cookie", async () => {
    const preferences = cookie({ profile: "SENIOR", locale: "it" });
    const { html, headers } = await render(request("/", { preferences }));
    expect(html).toMatch(
      /<html lang="it" dir="ltr" data-profile="senior" data-text-size="150" data-contrast="high"/,
    );
    expect(headers["content-language"]).toBe("it");
  });

  it("takes the browser's language at the first visit, and keeps one chosen by a link", async () => {
    expect((await render(request("/"))).html).toContain('<html lang="en"');
    const chosen = await render(request("/?lang=it"));
    expect(chosen.html).toContain('<html lang="it"');
    expect(chosen.headers["set-cookie"]).toMatch(/^prefs=.*it/);
    expect((await render(request("/?lang=tlh"))).headers["set-cookie"]).toBeUndefined();
  });

  it("asks for the app of a whole page after it is painted, of another at once", async () => {
    const { html: whole } = await render(request("/"));
    expect(whole).toMatch(/data-app="\S+( \S+)+" data-paint><\/script>/);
    expect(whole).not.toContain("modulepreload");
    const { html: partial } = await render(request("/settings"));
    expect(partial).toMatch(/data-app="\S+( \S+)+"><\/script>/);
    expect(partial).toContain('<link rel="modulepreload"');
  });

  it("carries its data, which cannot break out of its element", async () => {
    const { html } = await render(request("/"));
    const state = /<script type="application\/json" id="state">(.*?)<\/script>/.exec(html)?.[1] ?? "";
    const { answers } = JSON.parse(state) as SentState;
    expect(Object.values(answers)).toContainEqual(SHELL_ANSWER);
  });

  it("has nothing of anybody in the shell of the installed app", async () => {
    const { html } = await render(request("/offline"));
    expect(html).toContain('<div id="app" data-rendered=""></div>');
    expect(html).toContain('id="state">{"answers":{},"dates":{},"parts":[]}<');
  });

  it("says by its status what it is", async () => {
    expect((await render(request("/nowhere"))).status).toBe(404);
    expect((await render(request("/desk"))).status).toBe(403);
    expect((await render(request("/desk", { roles: ["OPERATOR"] }))).status).toBe(200);
  });

  it("still makes a page when the api answers nothing", async () => {
    const query = () => Promise.reject(new Error("down"));
    expect((await render(request("/", { query }))).status).toBe(200);
  });
});
