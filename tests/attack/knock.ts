import { randomUUID } from "node:crypto";
import { inject } from "vitest";

/** What a knock met, and what it took there. */
export interface Met {
  status: number;
  headers: Headers;
  text: string;
  /** The code of a refusal, GraphQL's or that of a plain door; null where it says none. */
  code: string | null;
  /** Milliseconds inside the app's process, from the headers of the request to the end of the answer. */
  milliseconds: number;
}

const seen = async <Value>(path: string): Promise<Value> => {
  const answer = await fetch(`${inject("stand").inside}${path}`);
  return (await answer.json()) as Value;
};

/** Every route of the running app, as `METHOD /path`. */
export const routes = (): Promise<string[]> => seen("/routes");

/** Bytes in use on the app's heap once all garbage is gone. */
export const heap = (): Promise<number> => seen("/heap");

/** All that the app has printed so far. */
export const log = async (): Promise<string> => (await fetch(inject("stand").log)).text();

/** Sends one request, follows nothing, and asks inside how long it took there. */
export async function knock(path: string, init: RequestInit = {}): Promise<Met> {
  const id = randomUUID();
  const { headers, ...rest } = init;
  const response = await fetch(`${inject("stand").url}${path}`, {
    redirect: "manual",
    ...rest,
    headers: { ...(headers as Record<string, string>), "x-request-id": id },
  });
  const text = await response.text();
  let milliseconds: number | null = null;
  while (milliseconds === null) milliseconds = await seen<number | null>(`/time?id=${id}`);
  return { status: response.status, headers: response.headers, text, code: codeIn(text), milliseconds };
}

interface Refusal {
  code?: string;
  errors?: { extensions?: { code?: string } }[];
  error?: string;
}

/** A stream's refusal stands in its first `data:` line. */
function codeIn(text: string): string | null {
  try {
    const said = JSON.parse(/^data: (.+)$/m.exec(text)?.[1] ?? text) as Refusal;
    return said.errors?.[0]?.extensions?.code ?? said.code ?? said.error ?? null;
  } catch {
    return null;
  }
}
