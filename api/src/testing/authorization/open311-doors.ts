import { form, POTHOLE } from "../georeport-v2/index.ts";
import { headersOf } from "../post.ts";
import type { Door } from "./door.ts";

/** The GeoReport v2 door, by the name that the table calls it. */
export const open311Doors: Record<string, Door> = {
  "GET /open311 request's words": {
    knock: async ({ app, subject }, by) => {
      const address = `${app.url}/open311/v2/requests/${subject.code}.json`;
      const answer = await fetch(address, { headers: headersOf(by) });
      const text = await answer.text();
      if (!answer.ok) return { code: answer.status, text };
      const [told] = JSON.parse(text) as { description: string | null }[];
      return { got: told?.description, text };
    },
  },
  "POST /open311 request": {
    fresh: "open",
    knock: async ({ app }, by) => {
      const answer = await fetch(`${app.url}/open311/v2/requests.json`, form(POTHOLE, headersOf(by)));
      const text = await answer.text();
      return answer.ok ? { got: true, text } : { code: answer.status, text };
    },
  },
};
