import { registerRoute } from "workbox-routing";
import { keepShared } from "../lib/device/shared.ts";

/** The address that the manifest names as the target of the device's share sheet. */
const SHARE = "/share";

/**
 * Photos and text shared from another app wait on the device for the form of the request that is chosen next; text alone
 * begins a question. Nothing of it goes to the server before it is sent.
 */
export function registerShareTarget(): void {
  registerRoute(
    ({ url, sameOrigin }) => sameOrigin && url.pathname === SHARE,
    async ({ request }) => {
      const form = await request.formData();
      const files = form.getAll("files").filter((file) => file instanceof File);
      const text = ["title", "text", "url"]
        .map((name) => form.get(name))
        .filter((part) => typeof part === "string" && part.trim() !== "")
        .join("\n");
      await keepShared(files, text);
      return Response.redirect(files.length > 0 ? `/new?shared=${files.length}` : "/new/information", 303);
    },
    "POST",
  );
}
