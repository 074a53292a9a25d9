import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "pino";
import type { AccessLog } from "./accesses/index.ts";
import type { Clock } from "./clock.ts";
import type { RequestContext } from "./context/index.ts";
import type { Database, Transaction } from "./database/index.ts";
import type { Changes, Enqueue, Job, Subscriber, Task } from "./events/index.ts";
import type { ReadNode } from "./graphql/index.ts";
import type { Once } from "./idempotency/index.ts";
import type { Reader, View } from "./look-ahead/index.ts";
import type { Translate } from "./messages/index.ts";
import type { Meter } from "./rates/index.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** This door, beside those of GraphQL, looks at the scopes of apps: elsewhere their tokens stand for nobody. */
    mindsScopes?: boolean;
  }
}

/** What the platform gives every room. */
export interface Platform {
  database: Database;
  /** Reads views; may be behind by the lag of a replica. */
  reader: Reader;
  /** Reads views from the primary: for what the person has just written. */
  primaryReader: Reader;
  once: Once;
  /** Who was handed whose data. */
  accessLog: AccessLog;
  changes: Changes;
  meter: Meter;
  clock: Clock;
  translate: Translate;
  logger: Logger;
  settings: PlatformSettings;
  /** Call after a commit that emitted an event, so that its subscribers need not wait for the next tick. */
  poke(): void;
  /** Writes work for a task down, in the transaction that calls for it. */
  enqueue: Enqueue;
}

/** Where SPID or CIE is to be had, and who we are there. */
export interface IdentityProviderSettings {
  source: "SPID" | "CIE";
  /** Without a slash at the end, as the provider calls itself. */
  issuer: string;
  clientId: string;
  /** What we ask for, 1 to 3. */
  level: 1 | 2 | 3;
  /** PEM files of private keys. */
  keyFile: string;
  decryptionKeyFile?: string;
}

export interface PlatformSettings {
  production: boolean;
  dataDir: string;
  /** Where people reach us, without a slash at the end. */
  publicUrl: string;
  /** True where people reach us over https: cookies are then `__Host-` and Secure. */
  secure: boolean;
  /** Signs links and keys hashes: the newest of `secretKeys`. */
  secretKey: string;
  /** Newest first; the others only open, find and check what was made with them. */
  secretKeys: readonly string[];
  /** None: people sign in without. */
  identityProviders: readonly IdentityProviderSettings[];
  smtpUrl?: string;
  mailFrom: string;
  storageUrl?: string;
  /** The virus scanner: `tcp://host:3310` or `unix:///path`. */
  clamdUrl?: string;
  /** Development and tests only: webhooks may go to this machine and its network, also over http. */
  webhookPrivateAddresses: boolean;
  /** A language model that may phrase what the assistant found, at an endpoint that speaks as OpenAI's does. */
  languageModel?: { url: string; key?: string; model: string };
  /** Bytes that all uploads together may take. */
  uploadsQuota?: number;
}

export type ContextOf = (request: FastifyRequest, reply: FastifyReply) => Promise<RequestContext>;

/** What a room keeps of a person, for the two rights that people have to it. */
export interface PersonalData {
  /** Key under which it stands in the copy that a person asks for. */
  name: string;
  /** All of it, as plain JSON. */
  collect?(personId: string): Promise<object>;
  /** Takes it away for good; what was cut short is done again. */
  erase(personId: string): Promise<void>;
}

/** What went from one person to another, by what it is: ids of rows, mostly. */
export type Moved = Readonly<Record<string, readonly string[]>>;

/** What of a room follows a person whose two accounts are put together. */
export interface Merging {
  /** Key under which the ids are kept until the merge can no longer be undone. */
  name: string;
  /**
   * Gives what is one person's to the other.
   * @throws ExpectedFailure where that must not be now
   */
  moveTo(tx: Transaction, from: string, to: string): Promise<Moved>;
  /** Gives back what went over then, and nothing that came later. */
  moveBack(tx: Transaction, from: string, to: string, moved: Moved): Promise<void>;
}

/** What a room gives app.ts; left out where it has none. */
export interface Room {
  /** Instances; app.ts hands their classes to TypeGraphQL. */
  resolvers?: readonly object[];
  views?: readonly View[];
  /** How `node(id)` reads this room's types, by type name. */
  nodes?: Readonly<Record<string, ReadNode>>;
  subscribers?: readonly Subscriber[];
  jobs?: readonly Job[];
  tasks?: readonly Task[];
  /** Plain HTTP doors: uploads, files. */
  routes?(app: FastifyInstance, contextOf: ContextOf): void | Promise<void>;
  /** What the room keeps of people. */
  personal?: PersonalData;
  /** What of the room follows a person whose accounts are put together. */
  merging?: Merging;
  stop?(): Promise<void>;
}
