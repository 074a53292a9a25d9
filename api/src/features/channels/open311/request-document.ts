import type { PublishedCase } from "../../cases/index.ts";
import { localized } from "../../identity/index.ts";
import type { Translate } from "../../../platform/messages/index.ts";
import type { Value } from "./document.ts";
import type { Reader } from "./services.ts";

/**
 * A service request as anybody may read it. What an operator or a citizen wrote freely is not in it, unless the type
 * is one whose words are open; the notes say the state, and the outcome where there is one, in our own words.
 */
export function requestDocument(told: PublishedCase, { locale, register }: Reader, say: Translate): Value {
  const { type, office } = told;
  return {
    service_request_id: told.code,
    status: told.isOpen ? "open" : "closed",
    status_notes: notesOf(told, locale, say),
    service_name: type.tell(locale, register).title,
    service_code: type.code,
    description: told.description,
    agency_responsible: office && localized(office, locale),
    service_notice: null,
    requested_datetime: instant(told.openedAt),
    updated_datetime: instant(told.updatedAt),
    expected_datetime: told.promisedAt && instant(told.promisedAt),
    address: told.address,
    address_id: null,
    zipcode: null,
    lat: told.latitude,
    long: told.longitude,
    media_url: null,
  };
}

function notesOf({ state, outcome }: PublishedCase, locale: string, say: Translate): string {
  const settled =
    outcome !== null && outcome !== "NOT_RECORDED" && (state === "RESOLVED" || state === "CLOSED");
  return say(locale, settled ? `open311.outcome.${outcome}` : `open311.state.${state}`);
}

/** W3C's profile of ISO 8601, to the second, in UTC. */
const instant = (text: string): string => `${new Date(text).toISOString().slice(0, 19)}Z`;
