import { randomUUID } from "node:crypto";
import type { Sender } from "./post.ts";
import type { TestApp } from "./test-app.ts";

export interface OpenedCase {
  id: string;
  code: string;
  version: number;
}

const OPEN = `mutation ($input: OpenCaseInput!) {
  openCase(input: $input) { case { id code version } errors { code path } }
}`;

/** A pothole reported by whoever sends; anything of the input may be set. */
export async function openCase(app: TestApp, sender: Sender, input: object = {}): Promise<OpenedCase> {
  const answer = await app.post<{ openCase: { case: OpenedCase | null; errors: object[] } }>(
    OPEN,
    { input: potholeInput(input) },
    sender,
  );
  const opened = answer.data?.openCase?.case;
  if (!opened) throw new Error(`No case was opened: ${JSON.stringify(answer)}`);
  return opened;
}

/** A good report of a pothole. */
export const potholeInput = (input: object = {}): Record<string, unknown> => ({
  requestId: randomUUID(),
  requestType: "pothole",
  description: "C'è una buca davanti alla scuola.",
  answers: [{ code: "size", value: "large" }],
  place: { address: "Via Roma 1" },
  ...input,
});
