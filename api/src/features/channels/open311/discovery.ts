import type { Value } from "./document.ts";

/** When what stands behind the addresses last changed. */
const CHANGESET = "2026-11-22T00:00:00Z";

/** Service discovery (http://wiki.open311.org/Service_Discovery): where the endpoint is, and whom to ask. */
export function discoveryDocument(facts: {
  publicUrl: string;
  contact: string;
  keyService: string;
  isTest: boolean;
}): Value {
  return {
    changeset: CHANGESET,
    contact: facts.contact,
    key_service: facts.keyService,
    endpoints: [
      {
        specification: "http://wiki.open311.org/GeoReport_v2",
        url: `${facts.publicUrl}/open311/v2`,
        changeset: CHANGESET,
        type: facts.isTest ? "test" : "production",
        formats: ["text/xml", "application/json"],
      },
    ],
  };
}
