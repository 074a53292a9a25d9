import { CasePage } from "../../../gql/CasePage.ts";
import { KeepCases } from "../../../gql/KeepCases.ts";
import { MyCases } from "../../../gql/MyCases.ts";
import { Shell } from "../../../gql/Shell.ts";
import type { App } from "../../../lib/app/index.ts";
import { listAnonymousCases } from "../../../lib/device/anonymous-cases.ts";
import { OPEN_STATES, OVER_STATES } from "../case-state.ts";
import { isDue } from "./due.ts";

/** Not more often than this, milliseconds. */
const PAUSE = 600_000;
/** So many cases of who is not signed in, newest first. */
const ANONYMOUS = 10;

/**
 * Keeps the reader's cases with their messages on the device, also those that were never opened here, so that they can be
 * read without a connection.
 */
export async function keepCases({ client }: App): Promise<void> {
  const reader = client.state(Shell, {}).peek().data?.viewer.citizen?.id ?? null;
  const due = await isDue("kept-cases", `${KeepCases.id} ${reader}`, PAUSE);
  if (due === null) return;
  const anonymous = (await listAnonymousCases()).slice(0, ANONYMOUS);
  const kept = { keep: true, maxAge: PAUSE };
  await Promise.all(anonymous.map(({ code, secret }) => client.load(CasePage, { code, secret }, kept)));
  if (reader !== null) {
    const lists = [OPEN_STATES, OVER_STATES].map((states) =>
      client.load(MyCases, { states, after: null }, kept),
    );
    await Promise.all([...lists, client.load(KeepCases, {})]);
    const { data, error } = client.state(KeepCases, {}).peek();
    if (data === undefined || error !== undefined) return;
    for (const one of data.viewer.cases.nodes) {
      client.write(CasePage, { code: one.code, secret: null }, { case: one }, { keep: true });
    }
  }
  await due();
}
