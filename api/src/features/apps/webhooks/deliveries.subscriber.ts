import type { Transaction } from "../../../platform/database/index.ts";
import type { DomainEvent, Subscriber } from "../../../platform/events/index.ts";
import { toGlobalId } from "../../../platform/ids/index.ts";
import type { Platform } from "../../../platform/room.ts";
import { type CaseEventPayload, factsOfCase } from "../../cases/index.ts";
import { findListeners, insertDelivery } from "./delivery.repository.ts";
import { TOLD, webhookEventsOf } from "./event-types.ts";
import { messageOf } from "./message.ts";
import { sendLater } from "./send.task.ts";

/** Makes a message for every endpoint that may be told what happens to a case; a task sends it. */
export const deliveriesSubscriber = (platform: Pick<Platform, "clock" | "enqueue">): Subscriber => ({
  name: "webhooks.deliveries",
  types: TOLD,
  together: ({ subjectId }) => subjectId,
  handle: async (event: DomainEvent, tx) => {
    const { citizenId, caseId, version, entryId } = event.payload as CaseEventPayload;
    if (citizenId === null) return;
    const asks = event.type === "CaseAnswered" && (await isQuestion(tx, caseId, entryId));
    const now = platform.clock.now();
    for (const eventType of webhookEventsOf(event.type, asks)) {
      const body = messageOf(eventType, event.occurredAt, {
        caseId: toGlobalId("Case", caseId),
        citizenId: toGlobalId("Citizen", citizenId),
        version,
      });
      for (const endpointId of await findListeners(tx, citizenId, eventType)) {
        const delivery = { endpointId, eventId: event.id, eventType, personId: citizenId, body };
        const id = await insertDelivery(tx, delivery, now);
        if (id) await sendLater(platform, tx, id);
      }
    }
  },
});

const isQuestion = async (tx: Transaction, caseId: string, entryId: string): Promise<boolean> =>
  (await factsOfCase(tx, caseId, entryId))?.entryKind === "WAITING";
