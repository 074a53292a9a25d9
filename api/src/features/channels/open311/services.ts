import type { Catalogue, PublishedType } from "../../cases/index.ts";
import type { Value } from "./document.ts";

/** In whose words. */
export interface Reader {
  locale: string;
  register: "NORMAL" | "PLAIN";
}

/**
 * GeoReport v2 is for what is somewhere and no emergency: a request without a place, or one that begins with a
 * phone call, has no service here.
 */
const isService = ({ definition }: PublishedType): boolean =>
  definition.place !== "NONE" && definition.emergency === null;

/** The services, in the order in which request types are shown. */
export async function servicesOf(catalogue: Catalogue): Promise<PublishedType[]> {
  return (await catalogue.all()).filter(isService);
}

/** The service with this code; null where there is none. */
export async function serviceOf(catalogue: Catalogue, code: string): Promise<PublishedType | null> {
  const type = await catalogue.find(code);
  return type && isService(type) ? type : null;
}

/** An entry of the service list. Requests get their id at once: `realtime`. */
export function serviceDocument(type: PublishedType, { locale, register }: Reader): Value {
  const { title, description } = type.tell(locale, register);
  return {
    service_code: type.code,
    service_name: title,
    description,
    metadata: type.definition.fields.length > 0,
    type: "realtime",
    keywords: type.words(locale).keywords.join(","),
    group: type.category,
  };
}

/** The service definition: what a request is asked beside its place and words. */
export function definitionDocument(type: PublishedType, { locale, register }: Reader): Value {
  const told = type.tell(locale, register);
  return {
    service_code: type.code,
    attributes: told.fields.map(({ code, type: datatype, required, label, hint, options }, index) => ({
      variable: true,
      code,
      datatype: datatype.toLowerCase(),
      required,
      datatype_description: hint,
      order: index + 1,
      description: label,
      ...(options.length > 0
        ? { values: options.map(({ value, label: name }) => ({ key: value, name })) }
        : {}),
    })),
  };
}
