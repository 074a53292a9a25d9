import Builder from "fast-xml-builder";
import type { FastifyReply } from "fastify";

/** The representations of GeoReport v2, by the ending of the address. */
export const FORMATS = ["json", "xml"] as const;
export type Format = (typeof FORMATS)[number];

/** What stands in a document. In XML, what is null is left out. */
export type Value = string | number | boolean | null | Value[] | { [name: string]: Value };

/** What GeoReport v2 calls each member of a list in XML; JSON has no names for them. */
const MEMBERS: Readonly<Record<string, string>> = {
  services: "service",
  attributes: "attribute",
  values: "value",
  service_requests: "request",
  errors: "error",
  endpoints: "endpoint",
  formats: "format",
};

/** Not allowed in XML 1.0, whatever the escaping (https://www.w3.org/TR/xml/#charsets). */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu;

const builder = new Builder({ suppressEmptyNode: false });

/** A document as XML 1.0 in UTF-8. `root` is the name of the outermost element. */
export const toXml = (root: string, document: Value): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${builder.build({ [root]: named(root, document) })}`;

function named(name: string, value: Value): unknown {
  if (value === null) return undefined;
  if (typeof value === "string") return value.replace(FORBIDDEN, "");
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) {
    const member = MEMBERS[name];
    if (!member) throw new Error(`Members of ${name} have no name in XML`);
    return value.length === 0 ? "" : { [member]: value.map((one) => named(member, one)) };
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) => (part === null ? [] : [[key, named(key, part)]])),
  );
}

/** Sends a document as the client wants it. */
export function send(reply: FastifyReply, format: Format, root: string, document: Value): FastifyReply {
  return format === "xml"
    ? reply.type("text/xml; charset=utf-8").send(toXml(root, document))
    : reply.type("application/json; charset=utf-8").send(JSON.stringify(document));
}
