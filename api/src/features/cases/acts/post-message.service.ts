import type { RequestContext } from "../../../platform/context/index.ts";
import { forbidden } from "../../../platform/errors/index.ts";
import { type CaseActs, type WrittenAct, worded } from "./act-on-case.ts";
import type { PostMessageInput } from "./acts.input.ts";

/** Messages both ways, and the desk's internal notes. */
export class PostMessageService {
  constructor(private readonly acts: CaseActs) {}

  post(context: RequestContext, input: PostMessageInput): Promise<WrittenAct> {
    const { internal, waitForCitizen, uploadIds } = input;
    return this.acts.perform(context, input, {
      operation: "postMessage",
      action: internal ? "NOTE" : "POST_MESSAGE",
      uploadIds,
      decide: ({ state }, relation) => {
        const body = worded(input.body, "body");
        if (internal) {
          return {
            changes: {},
            speaker: "DESK",
            entry: { kind: "NOTE", body, internal: true },
            event: "NoteAdded",
          };
        }
        if (waitForCitizen && !relation.staff) throw forbidden();
        // An operator in a case of their own writes as the citizen, unless a question says otherwise.
        if (relation.citizen && !waitForCitizen) {
          return {
            changes: state === "WAITING_FOR_CITIZEN" ? { state: "IN_CHARGE" } : {},
            speaker: "CITIZEN",
            entry: { kind: "MESSAGE", body },
            event: "MessagePosted",
          };
        }
        return {
          changes: waitForCitizen ? { state: "WAITING_FOR_CITIZEN" } : {},
          speaker: "DESK",
          entry: { kind: waitForCitizen ? "WAITING" : "MESSAGE", body },
          event: "CaseAnswered",
        };
      },
    });
  }
}
