import { CasePage } from "../../gql/CasePage.ts";
import { KeepCases } from "../../gql/KeepCases.ts";
import { MyCases } from "../../gql/MyCases.ts";
import { Shell } from "../../gql/Shell.ts";
import type { App } from "../../lib/app/index.ts";
import { listAnonymousCases } from "../../lib/device/anonymous-cases.ts";
import { keptAnswers } from "../../lib/device/kept-answers.ts";
import { OPEN_STATES, OVER_STATES } from "./case-state.ts";

/** Not more often than this, milliseconds. */
const PAUSE = 600_000;
/** So many cases of who is not signed in, newest first. */
const ANONYMOUS = 10;
const MARK = "kept-cases";

/**
 * Keeps the reader's cases with their messages on the device, also those that were never opened here, so that they can be
 * read without a connection. Not for who saves data.
 */
export async function keepCases({ client }: App): Promise<void> {
  const reader = client.state(Shell, {}).peek().data?.viewer.citizen?.id ?? "nobody";
  const kept = await keptAnswers.get(MARK);
  if (savesData() || (kept?.data === reader && Date.now() - kept.at < PAUSE)) return;
  const anonymous = (await listAnonymousCases()).slice(0, ANONYMOUS);
  await Promise.all(
    anonymous.map(({ code, secret }) =>
      client.load(CasePage, { code, secret }, { keep: true, maxAge: PAUSE }),
    ),
  );
  if (reader !== "nobody") {
    await Promise.all(
      [OPEN_STATES, OVER_STATES].map((states) =>
        client.load(MyCases, { states, after: null }, { keep: true, maxAge: PAUSE }),
      ),
    );
    await client.load(KeepCases, {});
    const { data, error } = client.state(KeepCases, {}).peek();
    if (data === undefined || error !== undefined) return;
    for (const one of data.viewer.cases.nodes) {
      client.write(CasePage, { code: one.code, secret: null }, { case: one }, { keep: true });
    }
  }
  await keptAnswers.set(MARK, { data: reader, at: Date.now() });
}

function savesData(): boolean {
  return "connection" in navigator && (navigator.connection as { saveData?: boolean }).saveData === true;
}
