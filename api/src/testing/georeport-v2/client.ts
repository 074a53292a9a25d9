import { readFile } from "node:fs/promises";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { validateXML } from "xmllint-wasm";

const fileBeside = (name: string) => readFile(new URL(name, import.meta.url), "utf8");

/** A definition of the JSON schema beside this file. */
export type Kind =
  "services" | "service_definition" | "service_requests" | "filed" | "token" | "errors" | "discovery";

/** An answer of the door, whose document has been found valid. */
export interface Answer {
  status: number;
  headers: Headers;
  body: string;
  /** The parsed document; of XML its text. */
  document: never;
}

/** What is told of a request just filed. */
interface Filed {
  service_request_id: string;
  service_notice: string;
  tracking_url: string;
}

/** A good request. */
export const POTHOLE = {
  service_code: "pothole",
  address_string: "Via Roma 1",
  "attribute[size]": "large",
  description: "Buca & fango <qui>",
};

/** Asks the door at an origin, and holds what it answers against the schemas of GeoReport v2. */
export class GeoreportClient {
  private readonly xml: { fileName: string; contents: string }[] = [];

  private constructor(
    private readonly origin: string,
    private readonly ajv: Ajv,
    private readonly xsd: string,
  ) {}

  static async of(origin: string): Promise<GeoreportClient> {
    const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictRequired: false });
    // The package declares an ES default export, but Node loads its CommonJS file.
    (addFormats as unknown as typeof addFormats.default)(ajv);
    ajv.addSchema(JSON.parse(await fileBeside("./georeport-v2.schema.json")) as object);
    return new GeoreportClient(origin, ajv, await fileBeside("./georeport-v2.xsd"));
  }

  /**
   * What an address under /open311 answers: a document of this kind, or of errors.
   * @throws Error where it is no valid JSON document; XML waits for {@link xmlFaults}
   */
  async ask(path: string, kind: Kind, init: RequestInit = {}): Promise<Answer> {
    const response = await fetch(`${this.origin}/open311/${path}`, init);
    const body = await response.text();
    const isXml = path.split("?")[0]?.endsWith(".xml") ?? false;
    const type = response.headers.get("content-type");
    if (type !== (isXml ? "text/xml; charset=utf-8" : "application/json; charset=utf-8")) {
      throw new Error(`${path} is answered as ${type}: ${body.slice(0, 200)}`);
    }
    const { status, headers } = response;
    if (isXml) {
      this.xml.push({ fileName: `${this.xml.length}.xml`, contents: body });
      return { status, headers, body, document: body as never };
    }
    const document = JSON.parse(body) as never;
    if (!this.ajv.validate(`georeport-v2#/definitions/${response.ok ? kind : "errors"}`, document)) {
      throw new Error(`${path} answers no good ${kind}: ${this.ajv.errorsText()}\n${body}`);
    }
    return { status, headers, body, document };
  }

  /** Files a pothole, some of whose fields may be others. */
  async file(
    fields: Record<string, string | readonly string[]> = {},
    headers: Record<string, string> = {},
  ): Promise<{ status: number; filed: Filed }> {
    const answer = await this.ask("v2/requests.json", "filed", form({ ...POTHOLE, ...fields }, headers));
    const [filed] = answer.document as Filed[];
    if (!filed) throw new Error(`Nothing was filed: ${answer.body}`);
    return { status: answer.status, filed };
  }

  /** A first answer to each field that a service wants, in place of a pothole's. */
  async required(service: string): Promise<Record<string, string | readonly string[]>> {
    const { document } = await this.ask(`v2/services/${service}.json`, "service_definition");
    const { attributes } = document as {
      attributes: { code: string; required: boolean; values?: { key: string }[] }[];
    };
    const answers = attributes
      .filter(({ required }) => required)
      .map(({ code, values }) => [`attribute[${code}]`, values?.[0]?.key ?? "1"]);
    return { "attribute[size]": [], ...Object.fromEntries(answers) };
  }

  /** What is wrong with the XML answered so far; all at once, for starting the validator is what takes its time. */
  async xmlFaults(): Promise<string[]> {
    if (this.xml.length === 0) throw new Error("No XML was asked for");
    const { errors } = await validateXML({ xml: this.xml, schema: [this.xsd] });
    return errors.map(
      ({ rawMessage, loc }) => `${rawMessage}\n${this.xml[Number.parseInt(loc?.fileName ?? "")]?.contents}`,
    );
  }
}

/** A form as Open311 clients send it. */
export const form = (
  fields: Record<string, string | readonly string[]>,
  headers: Record<string, string> = {},
): RequestInit => ({
  method: "POST",
  headers,
  body: new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      [value].flat().map((one) => [name, one] as [string, string]),
    ),
  ),
});
