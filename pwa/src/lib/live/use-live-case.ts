import { useEffect, useRef } from "preact/hooks";
import { useApp } from "../app/context.ts";
import type { TrustedOperation } from "../graphql/operation.ts";
import { watchCase, type WatchVariables } from "./watch.ts";

interface LiveCase<TResult> {
  code: string;
  /** Of an anonymous case. */
  secret?: string | null;
  /** The version the page has; undefined until it has one: nothing is opened before. */
  version: number | undefined;
  versionOf: (data: TResult) => number;
  onData: (data: TResult) => void;
}

/**
 * Keeps a page's case up to date while it is shown:
 * `useLiveCase(CaseChanged, { code, version: data?.case?.version, versionOf: (d) => d.caseChanged.version, onData })`.
 */
export function useLiveCase<TResult>(
  operation: TrustedOperation<TResult, WatchVariables>,
  live: LiveCase<TResult>,
): void {
  const { text } = useApp();
  const latest = useRef(live);
  latest.current = live;
  const known = live.version !== undefined;
  const { locale } = text.value;
  useEffect(() => {
    if (!known) return;
    const { code, secret = null, version = null } = latest.current;
    return watchCase<TResult>({
      operation,
      variables: { code, secret, since: version },
      locale,
      versionOf: (data) => latest.current.versionOf(data),
      onData: (data) => latest.current.onData(data),
    });
  }, [operation, live.code, live.secret, known, locale]);
}
