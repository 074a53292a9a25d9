import { REACH } from "../../cases/index.ts";

/** Headers of a page: `Link` (RFC 8288) to its neighbours, and how many there are where that was counted. */
export function pageHeaders(
  address: string,
  given: URLSearchParams,
  { page, pageSize }: { page: number; pageSize: number },
  total: number,
): Record<string, string> {
  const last = Math.max(1, Math.ceil(Math.min(total, REACH) / pageSize));
  const linkTo = (number: number, relation: string) => {
    const query = new URLSearchParams(given);
    query.delete("api_key");
    query.set("page", String(number));
    query.set("page_size", String(pageSize));
    return `<${address}?${query}>; rel="${relation}"`;
  };
  const links = [
    linkTo(1, "first"),
    ...(page > 1 ? [linkTo(Math.min(page - 1, last), "prev")] : []),
    ...(page < last ? [linkTo(page + 1, "next")] : []),
    linkTo(last, "last"),
  ];
  return { link: links.join(", "), ...(total <= REACH ? { "x-total-count": String(total) } : {}) };
}
