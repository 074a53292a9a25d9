import { expect, test } from "vitest";
import { queueHref, queueVariables, readQueueAddress } from "./queue-address.ts";

test("an address round-trips, and what is empty is left out of it", () => {
  const address = readQueueAddress("?queue=LATE&state=IN_CHARGE&q=buca");
  expect(queueHref(address, {})).toBe("/desk?queue=LATE&state=IN_CHARGE&q=buca");
  expect(queueHref(address, { queue: "UNASSIGNED", state: "", q: "" })).toBe("/desk");
});

test("an unknown view is the first one", () => {
  expect(readQueueAddress("?queue=NOPE").queue).toBe("UNASSIGNED");
});

test("a change of filter forgets the page", () => {
  const address = readQueueAddress("?queue=ALL&after=abc");
  expect(queueHref(address, { channel: "PHONE" })).toBe("/desk?queue=ALL&channel=PHONE");
});

test("pages are asked for by keyset, forwards or backwards", () => {
  expect(queueVariables(readQueueAddress("?after=abc"))).toMatchObject({ first: 25, after: "abc" });
  expect(queueVariables(readQueueAddress("?before=abc"))).toMatchObject({ last: 25, before: "abc" });
  expect(queueVariables(readQueueAddress("?type=pothole&channel=FAX")).filter).toEqual({
    queue: "UNASSIGNED",
    requestType: "pothole",
    channel: "FAX",
  });
});
