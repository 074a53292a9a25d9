import { Shell } from "../../gql/Shell.ts";
import { forgetAnswers, keptAnswers, WHOSE } from "../device/kept-answers.ts";
import { parcelsOf } from "../leaving/parcels.ts";
import { wake } from "../outbox/index.ts";
import type { App } from "./context.ts";

/**
 * The device knows who reads: what another person read here goes, what was kept for this one comes back. Also for those who
 * come back from SPID or CIE, who enter by a page load.
 */
export function welcome(app: App): Promise<void> {
  welcoming = welcoming.then(() => makeRoom(app));
  return welcoming;
}

let welcoming = Promise.resolve();

async function makeRoom(app: App): Promise<void> {
  const reader = app.client.state(Shell, {}).peek().data?.viewer.citizen?.id;
  if (reader === undefined) return;
  const before = (await keptAnswers.get(WHOSE))?.data;
  if (before !== undefined && before !== reader) await forgetAnswers();
  if (before !== reader) await keptAnswers.set(WHOSE, { data: reader, at: Date.now() });
  if ((await parcelsOf(reader)).length === 0) return;
  // Without a connection there is no key: it is tried again at the next start.
  await import("../leaving/index.ts")
    .then(({ unsealUnsent }) => unsealUnsent(app, reader))
    .then(wake, () => undefined);
}
