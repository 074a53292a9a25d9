import { isIP } from "node:net";
import { z } from "zod";
import { LIMITS } from "./platform/graphql/limits.ts";

const flag = z.enum(["true", "false", "1", "0"]).transform((value) => value === "true" || value === "1");
const port = z.coerce.number().int().min(0).max(65_535);
const postgres = z.url({ protocol: /^postgres(ql)?$/ });

/** A count of proxies, or their addresses: IP, CIDR, or a range by its name. */
const proxies = z
  .string()
  .refine((value) => /^\d+$/.test(value) || value.split(",").every((one) => isProxy(one.trim())), {
    error: "is a count, or addresses separated by commas",
  });

function isProxy(text: string): boolean {
  if (["loopback", "linklocal", "uniquelocal"].includes(text)) return true;
  const [address = "", prefix, ...rest] = text.split("/");
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  if (bits < 0 || rest.length > 0) return false;
  return prefix === undefined || (/^\d+$/.test(prefix) && Number(prefix) <= bits);
}

/** How many an hour, or at a time; 0 is no limit. */
const most = (usual: number, least = 1) =>
  z.coerce
    .number()
    .int()
    .refine((value) => value === 0 || value >= least, { error: `is 0 (no limit) or at least ${least}` })
    .default(usual);
/** What one document may cost must fit. */
const points = (usual: number) => most(usual, LIMITS.cost);
const mutations = (usual: number) => most(usual, LIMITS.rootFields);

/** https, or on this machine for tests. */
const issuer = z
  .url({ protocol: /^https?$/ })
  .refine((url) => /^https:|^http:\/\/(localhost|127\.0\.0\.1)(:|\/|$)/i.test(url), { error: "is https" });
const level = z.enum(["1", "2", "3"]).default("2").transform(Number) as unknown as z.ZodType<1 | 2 | 3>;

const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  /** Port of PWA and API; 0 takes a free one. */
  PORT: port.default(4000),
  /** Address to listen on. The demo's conveniences exist only on a loopback address. */
  HOST: z.string().default("127.0.0.1"),
  /** Folder of the embedded database and of uploads. */
  DATA_DIR: z.string().default(".data"),
  /** PostgreSQL ≥ 15; without it the embedded one is started. */
  DATABASE_URL: postgres.optional(),
  /** Streaming replicas for reads, separated by spaces. */
  DATABASE_REPLICA_URLS: z
    .string()
    .default("")
    .transform((value) => value.split(/\s+/).filter(Boolean))
    .pipe(z.array(postgres)),
  /** The schema that holds all tables of this organisation. */
  DATABASE_SCHEMA: z
    .string()
    .regex(/^[a-z_][a-z0-9_]{0,62}$/)
    .default("sportello"),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
  /** Where people reach us, e.g. https://sportello.comune.example */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Proxies in front of us whose X-Forwarded-* we believe: a count, or addresses separated by commas. */
  TRUST_PROXY: proxies.optional(),
  /** Signs links to files and keys hashes; at least 32 characters. */
  SECRET_KEY: z.string().min(32).optional(),
  /** Keys that were SECRET_KEY before, newest first, separated by spaces: what they made can still be read. */
  SECRET_KEY_PREVIOUS: z
    .string()
    .default("")
    .transform((value) => value.split(/\s+/).filter(Boolean))
    .pipe(z.array(z.string().min(32))),
  /** ClamAV's daemon, tcp://host:3310 or unix:///path: then no file is opened before it was scanned. */
  CLAMD_URL: z.url({ protocol: /^(tcp|unix)$/, hostname: /.*/ }).optional(),
  /** Whom to tell of a weakness, for security.txt; the organisation's own address where it is left out. */
  SECURITY_CONTACT: z.url({ protocol: /^(mailto|https|tel)$/ }).optional(),
  /** Where the way of dealing with weaknesses is described, for security.txt. */
  SECURITY_POLICY_URL: z.url({ protocol: /^https$/ }).optional(),
  /** Who speaks OpenID Connect for SPID and for CIE: an aggregator, a regional provider. Neither: no such button. */
  OIDC_SPID_ISSUER: issuer.optional(),
  OIDC_SPID_CLIENT_ID: z.string().optional(),
  OIDC_SPID_LEVEL: level,
  OIDC_CIE_ISSUER: issuer.optional(),
  OIDC_CIE_CLIENT_ID: z.string().optional(),
  OIDC_CIE_LEVEL: level,
  /** PEM file of the private key (RSA or P-256) that signs what we ask of them. */
  OIDC_KEY_FILE: z.string().optional(),
  /** PEM file of the private key (RSA) that opens what they encrypt to us. */
  OIDC_DECRYPTION_KEY_FILE: z.string().optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default("Sportello <sportello@localhost>"),
  /** s3://bucket?region=…&endpoint=… ; without it uploads lie under DATA_DIR. */
  STORAGE_URL: z.url({ protocol: /^s3$/ }).optional(),
  /** Bytes that all uploads together may take; without it, as much as there is room for. */
  UPLOADS_QUOTA: z.coerce.number().int().min(0).optional(),
  /** Seconds that running requests have to finish when we are told to stop. */
  SHUTDOWN_SECONDS: z.coerce.number().min(0).max(600).default(15),
  /** Seconds for which we serve on, no longer ready, when we are told to stop: what a balancer needs to see it. */
  SHUTDOWN_DELAY: z.coerce.number().min(0).max(600).default(0),
  /** False in a process that only answers requests: mail, points and what is due by the clock are others' work. */
  JOBS: flag.default(true),
  /** How many of these run at once in a process; at most half of DATABASE_POOL, the rest is for requests. */
  JOBS_AT_ONCE: z.coerce.number().int().min(1).max(50).default(4),
  /** Figures for Prometheus at /metrics. */
  METRICS: flag.default(true),
  /** Whoever brings it reads /metrics; without one only this machine does. */
  METRICS_TOKEN: z.string().min(16).optional(),
  /** Where OpenTelemetry traces go, over OTLP/HTTP; without it there are none. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  OTEL_SERVICE_NAME: z.string().default("sportello"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  /** Load the demo town into an empty database. */
  DEMO: flag.default(true),
  /** Development only: a cookie session may send any document, not just the trusted ones. */
  FREE_FORM_DOCUMENTS: flag.default(false),
  /** Points an hour: of a person (and of each app in a person's name), a member of staff, an app. */
  RATE_POINTS_PERSON: points(60_000),
  RATE_POINTS_STAFF: points(600_000),
  RATE_POINTS_APP: points(600_000),
  /** Points an hour of an address: with documents of its own, and with our own app. */
  RATE_POINTS_ADDRESS: points(20_000),
  RATE_POINTS_VISITORS: points(200_000),
  /** Mutations an hour, likewise. */
  RATE_MUTATIONS_PERSON: mutations(600),
  RATE_MUTATIONS_STAFF: mutations(6_000),
  RATE_MUTATIONS_APP: mutations(6_000),
  RATE_MUTATIONS_ADDRESS: mutations(600),
  RATE_MUTATIONS_VISITORS: mutations(2_000),
  /** Live streams open at a time on one process: of a person, a member of staff, an app, an address. */
  STREAMS_PERSON: most(10),
  STREAMS_STAFF: most(50),
  STREAMS_APP: most(500),
  STREAMS_ADDRESS: most(50),
  /** A language model that may phrase the assistant's answers: an endpoint that speaks as OpenAI's does, up to its /v1. */
  ASSISTANT_MODEL_URL: issuer.optional(),
  ASSISTANT_MODEL_KEY: z.string().optional(),
  ASSISTANT_MODEL: z.string().optional(),
  /** Development only: webhooks may go to this machine and its network, also over http. */
  WEBHOOK_PRIVATE_ADDRESSES: flag.default(false),
});

/** What has no safe value of its own where real people are served. */
const REQUIRED_IN_PRODUCTION = ["SECRET_KEY", "PUBLIC_URL", "DATABASE_URL", "SMTP_URL"] as const;

/** What opens a door that only a developer's machine may have. */
const REFUSED_IN_PRODUCTION = ["FREE_FORM_DOCUMENTS", "WEBHOOK_PRIVATE_ADDRESSES"] as const;

/** The configuration of one process. Every key is documented in the README. */
export type Environment = z.infer<typeof schema>;

/** Says what is wrong with each variable, one a line. */
export class EnvironmentError extends Error {}

/**
 * Reads the whole environment once.
 * @throws EnvironmentError naming every variable that is wrong, not just the first.
 */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): Environment {
  const known = Object.fromEntries(Object.keys(schema.shape).map((key) => [key, source[key] || undefined]));
  const result = schema.safeParse(known);
  const faults = [
    ...(result.error?.issues ?? []).map((issue) => `${String(issue.path[0])}: ${issue.message}`),
    ...incompleteSignIns(known),
    ...(known["ASSISTANT_MODEL_URL"] && !known["ASSISTANT_MODEL"]
      ? ["ASSISTANT_MODEL: is required with ASSISTANT_MODEL_URL"]
      : []),
    ...(known["NODE_ENV"] === "production" ? unfitForProduction(known) : []),
  ];
  if (result.success && faults.length === 0) return result.data;
  throw new EnvironmentError(faults.join("\n"));
}

/** An issuer alone lets nobody in. */
function incompleteSignIns(given: Readonly<Record<string, string | undefined>>): string[] {
  return (["OIDC_SPID", "OIDC_CIE"] as const)
    .filter((one) => given[`${one}_ISSUER`])
    .flatMap((one) => [`${one}_CLIENT_ID`, "OIDC_KEY_FILE"])
    .filter((name, at, all) => !given[name] && all.indexOf(name) === at)
    .map((name) => `${name}: is required with an issuer`);
}

/** Looked at besides the form of each value, so that a wrong port does not hide a missing secret. */
function unfitForProduction(given: Readonly<Record<string, string | undefined>>): string[] {
  const faults = REQUIRED_IN_PRODUCTION.filter((key) => !given[key]).map(
    (key) => `${key}: is required in production`,
  );
  const { PUBLIC_URL = "" } = given;
  if (/^http:\/\/(?!(localhost|127\.0\.0\.1)([:/]|$))/i.test(PUBLIC_URL)) {
    faults.push("PUBLIC_URL: is https in production, or sessions could be read on the way");
  }
  for (const key of REFUSED_IN_PRODUCTION) {
    if (["true", "1"].includes(given[key] ?? "")) faults.push(`${key}: is refused in production`);
  }
  return faults;
}

/** SPID and CIE, those of them that are configured. */
export function identityProvidersIn(environment: Environment) {
  const { OIDC_KEY_FILE: keyFile = "", OIDC_DECRYPTION_KEY_FILE: decryptionKeyFile } = environment;
  return (["SPID", "CIE"] as const).flatMap((source) => {
    const issuer = environment[`OIDC_${source}_ISSUER`];
    const clientId = environment[`OIDC_${source}_CLIENT_ID`];
    if (!issuer || !clientId) return [];
    return [
      { source, issuer, clientId, level: environment[`OIDC_${source}_LEVEL`], keyFile, decryptionKeyFile },
    ];
  });
}

/** The language model, where one is configured. */
export function languageModelIn({
  ASSISTANT_MODEL_URL: url,
  ASSISTANT_MODEL: model,
  ASSISTANT_MODEL_KEY: key,
}: Environment) {
  return url && model ? { url, model, ...(key ? { key } : {}) } : undefined;
}
